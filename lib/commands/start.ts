import { build } from './build-site.ts'
import { serve } from './serve-site.ts'

/** `npm start`: builds the site and serves it on `PORT`, 3000 without it. */
if (await build()) await serve()
else process.exitCode = 1

import { serve } from './serve-site.ts'

/** `npm run serve`: serves the site that the last build left in `out/`. */
await serve()

import { build } from './build-site.ts'

/** `npm run release`: the build for the public. It refuses placeholders for the publisher and a missing `SITE_URL`. */
process.exitCode = (await build({ release: true })) ? 0 : 1

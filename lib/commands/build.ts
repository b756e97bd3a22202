import { build } from './build-site.ts'

/** `npm run build`: `content/` → `out/`; exit status 1 when something is wrong, with `out/` as it was. */
process.exitCode = (await build()) ? 0 : 1

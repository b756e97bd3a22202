import { parseArgs } from 'node:util'
import { build } from './build-site.ts'

/**
 * `npm run build`: `content/` → `out/`; exit status 1 when something is wrong, with `out/` as it was. `-- --all` takes nothing over from the last
 * site.
 */
const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } })
process.exitCode = (await build({ whole: values.all })) ? 0 : 1

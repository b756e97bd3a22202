import { generateDotpkg, runMain } from 'contentlayer2/core'
import { unknownToAbsolutePosixFilePath } from 'contentlayer2/utils'
import source from '../../contentlayer.config.ts'

/*
 * What contentlayer's command does, with our configuration as a part of the program. The command bundles and loads that anew each time, which takes a second; where something
 * goes wrong meanwhile it turns in a circle for ever. It also switches on a list of the last steps for each of its hundreds of thousands of small tasks, which is
 * half of its time.
 */

const folder = unknownToAbsolutePosixFilePath(process.cwd())
const config = {
  source: await source(undefined),
  // contentlayer's cache goes by this; each of our runs begins without one.
  esbuildHash: 'none',
  filePath: folder,
}

await runMain({ tracingServiceName: 'rechenwerk', verbose: false, customCwd: folder })(
  generateDotpkg({ config, verbose: false }),
)

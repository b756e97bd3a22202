import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundled } from '../programs/bundled.mjs'

/** What publishes a site. */
async function load() {
  const program = await bundled(fileURLToPath(new URL('publishing.ts', import.meta.url)))
  if (program) return import(pathToFileURL(program).href)
  const { tsImport } = await import('tsx/esm/api')
  return tsImport('./publishing.ts', import.meta.url)
}

// Next imports this file for every command and in every worker, to which it can talk. Only where a build is led there will be something to publish;
// what does it is fetched while the workers render, and takes over what stays as it is.
const early = process.argv.includes('build') && !process.send ? load() : undefined
const ahead = early?.then(({ takeOverAhead }) => takeOverAhead(process.env, process.cwd()))
// Where it fails, it fails again when there is something to publish.
early?.catch(() => {})
ahead?.catch(() => {})

/**
 * The build adapter that `next.config.ts` names: hands the finished build to the publishing step. Plain JavaScript, because Next imports this file
 * without a TypeScript loader.
 */
export default {
  name: 'rechenwerk',
  async onBuildComplete(build) {
    const { publishBuild, searchFiles, serverFiles, brotliQuality, compressFiles } = await (early ?? load())
    const quality = brotliQuality(process.env)
    const all = (make) => async (folder, _made, write) => {
      for (const [path, content] of await make(folder)) write(path, content)
    }
    await publishBuild(build, process.env, {
      additions: [all(searchFiles), all(serverFiles)],
      ahead,
      compress: (folder, made, write) => compressFiles(folder, made, write, quality),
    })
  },
}

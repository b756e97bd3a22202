import process from 'node:process'

/** What publishes a site, by the TypeScript loader. */
async function load() {
  const { tsImport } = await import('tsx/esm/api')
  const { publishBuild } = await tsImport('./adapter.ts', import.meta.url)
  const { searchFiles } = await tsImport('../search/search-files.ts', import.meta.url)
  const { serverFiles } = await tsImport('./servers/server-files.ts', import.meta.url)
  const { brotliQuality, compressFiles } = await tsImport('./compressed-files.ts', import.meta.url)
  return { publishBuild, searchFiles, serverFiles, brotliQuality, compressFiles }
}

// Next imports this file for every command and in every worker, to which it can talk. Only where a build is led there will be something to publish;
// what does it is fetched while the workers render.
const early = process.argv.includes('build') && !process.send ? load() : undefined
// Where it fails, it fails again when there is something to publish.
early?.catch(() => {})

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
    await publishBuild(build, process.env, all(searchFiles), all(serverFiles), (folder, made, write) =>
      compressFiles(folder, made, write, quality),
    )
  },
}

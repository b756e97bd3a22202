import process from 'node:process'

/**
 * The build adapter that `next.config.ts` names: hands the finished build to the publishing step.
 *
 * Plain JavaScript, because Next imports this file without a TypeScript loader. The loader is fetched only when there is
 * something to publish: Next imports this file for every command and in every worker.
 */
export default {
  name: 'rechenwerk',
  async onBuildComplete(build) {
    const { tsImport } = await import('tsx/esm/api')
    const { publishBuild } = await tsImport('./adapter.ts', import.meta.url)
    const { searchFiles } = await tsImport('../search/search-files.ts', import.meta.url)
    const { serverFiles } = await tsImport('./servers/server-files.ts', import.meta.url)
    const { brotliQuality, compressFiles } = await tsImport('./compressed-files.ts', import.meta.url)
    const quality = brotliQuality(process.env)
    const all = (make) => async (folder, _made, write) => {
      for (const [path, content] of await make(folder)) write(path, content)
    }
    await publishBuild(build, process.env, all(searchFiles), all(serverFiles), (folder, made, write) =>
      compressFiles(folder, made, write, quality),
    )
  },
}

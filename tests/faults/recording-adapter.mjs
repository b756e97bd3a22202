import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import adapter from '../../lib/publish/adapter.mjs'

/** The adapter of the site, which writes down beforehand what it gets, for publish-recorded.ts. */
export default {
  name: 'recording',
  async onBuildComplete(build) {
    const { outputs, projectDir, distDir, buildId } = build
    const record = JSON.stringify({ outputs, projectDir, distDir, buildId, config: { output: build.config.output } })
    writeFileSync(join(distDir, 'finished-build.json'), record)
    await adapter.onBuildComplete(build)
  },
}

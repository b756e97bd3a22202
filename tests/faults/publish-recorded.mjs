import { readFileSync } from 'node:fs'

/*
 * The publishing step alone, on a build that was finished before and is written down in `.next/finished-build.json` of the folder it runs
 * in. What it throws is printed as Next prints it.
 */
const { default: adapter } = await import('../../lib/publish/adapter.mjs')
try {
  await adapter.onBuildComplete(JSON.parse(readFileSync('.next/finished-build.json', 'utf8')))
} catch (error) {
  console.error(error)
  process.exitCode = 1
}

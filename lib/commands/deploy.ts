import { resolve } from 'node:path'
import { deploySite } from '../deploy/deploy-site.ts'
import { publishedFolder } from '../publish/published-folder.ts'

/** `npm run deploy -- /srv/rechenwerk`: puts the finished site into the folder that a web server serves from. */
const [target, ...more] = process.argv.slice(2)
try {
  if (!target || more.length > 0)
    throw new Error(
      'Expected one folder, such as npm run deploy -- /srv/rechenwerk; the web server serves its "current".',
    )
  const { version, files, unchanged, kept } = deploySite(publishedFolder(), resolve(target))
  console.log(
    `${target}/current is now ${version}: ${files} files, ${unchanged} of them as before; ${kept} older ones kept for pages that are open.`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

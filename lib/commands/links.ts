import { resolveNs } from 'node:dns/promises'
import { ask } from '../links/ask.ts'
import { askAll } from '../links/ask-all.ts'
import { linkReport } from '../links/link-report.ts'
import { outwardLinks } from '../links/outward-links.ts'
import { site, siteUrl } from '../site.ts'
import { readContentShown } from './read-content-shown.ts'
import { progress } from './terminal.ts'
import { textTable } from './text-table.ts'

/**
 * `npm run links`: asks for every address outside of the site that the content leads to, and prints what is broken, has moved
 * or could not be checked. Exit status 1 when a link is broken, 2 when nothing could be checked, such as without a network.
 *
 * The only command that reaches the network. No build and no test may import it; `lib/links/never-in-a-build.test.ts` holds that.
 */

const manners = { userAgent: `${site.name} link check (+${siteUrl()})`, timeout: 10_000 }

/** Whether names can be looked up: of the root, which belongs to nobody whom one could disturb. */
const hasNetwork = () =>
  resolveNs('.').then(
    () => true,
    () => false,
  )

try {
  const links = outwardLinks(readContentShown())
  const shown = progress('Asking for the links')
  const answers = await askAll(
    links.map(({ address }) => address),
    (address) => ask(address, manners),
    shown.report,
  ).finally(() => shown.end())
  const { rows, summary, exitCode } = await linkReport(links, answers, hasNetwork)
  if (rows.length > 0) console.log(`${textTable(['', 'place', 'address', 'answer'], rows)}\n`)
  console.log(summary)
  process.exitCode = exitCode
} catch (error) {
  console.error(`The links could not be checked: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}

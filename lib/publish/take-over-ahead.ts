import { notedDigests } from '../changes/build-notes.ts'
import { allIsFound } from '../changes/files-beside.ts'
import { publishedFolder } from './published-folder.ts'
import { recordOfSite } from './site-record.ts'
import { SiteWriter } from './site-writer.ts'
import { hasSpare, spareFolder } from './spare-folder.ts'
import { type TakenOver, takeOver } from './take-over.ts'

/**
 * After a small change, takes over what stays as it is while Next still renders: into the spare folder, which becomes that of the new site. Should the build fail, that folder
 * is as good for the next one.
 *
 * @param project the project's folder
 * @returns what was taken over; `undefined` where that is to be done afterwards
 * @throws ForeignSite when the last site is not as its build has left it
 */
export async function takeOverAhead(
  { BUILD_NOTES: notes, BUILD_CODE: code = '' }: NodeJS.ProcessEnv,
  project: string,
): Promise<TakenOver | undefined> {
  const [site, spare] = [publishedFolder(project), spareFolder(project)]
  if (!notes || !(await allIsFound(notes)) || !hasSpare(spare)) return undefined
  const record = recordOfSite(project, site, code)
  if (!record) return undefined
  const digests = notedDigests(notes)
  const changed = Object.keys(digests).filter((address) => record.digests[address] !== digests[address])
  const made = { addresses: new Set(changed), paths: new Set<string>() }
  return takeOver({ folder: site, record, digests }, made, new SiteWriter(spare, true))
}

import type { Finding } from '../content/finding.ts'
import { articleState } from '../content/history/article-state.ts'
import { addressedDocuments, entryKey, publishedEntries } from '../content/history/lists.ts'
import { publishedChange } from '../content/history/published-change.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'
import type { CheckOptions } from './check-options.ts'

/** updated-missing: a published text that has changed since it was recorded says so, with a new `updated` or a correction. */
export function updatedMissing(content: Content, { now }: CheckOptions): Finding[] {
  const documents = addressedDocuments(content)
  return publishedEntries(content).entries.flatMap(({ entry }) => {
    const file = documents.get(entryKey(entry))?.file
    if (!file || articleState(file, now) !== 'published') return []
    if (publishedChange(file, entry) !== 'unannounced') return []
    const path = file.data.value?.updated === undefined ? ['published'] : ['updated']
    return [
      findingAt(
        file,
        file.data.placeOf(path),
        'updated-missing',
        `has changed since it was published, and readers are not told; expected a new "updated" or an entry in "corrections". If nothing changed in substance: npm run published -- ${file.id}`,
      ),
    ]
  })
}

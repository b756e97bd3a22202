import type { ReferableKind } from '../content/definitions/fields.ts'
import type { Finding } from '../content/finding.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'
import { referencesOf } from '../content/input/references.ts'

/**
 * The kinds of records that readers meet only where something names them. Quotations, organisations and events have a list
 * of their own that shows each of them.
 */
const namedKinds: ReadonlySet<string> = new Set<ReferableKind>(['fact', 'person', 'topic', 'source', 'term'])

/** record-unused: every figure, person, topic, source and entry of the glossary is named by a text or by another record. */
export function recordUnused(content: Content): Finding[] {
  const used = new Set<string>()
  for (const file of content.files.filter(({ kind }) => kind !== 'ledger'))
    for (const { to, id } of referencesOf(file))
      for (const kind of to) if (kind !== file.kind || id !== file.id) used.add(`${kind}/${id}`)
  // Both languages of an entry are one record; the last to be set is the German one.
  const records = new Map(content.files.toReversed().map((file) => [`${file.kind}/${file.id}`, file]))
  return [...records]
    .filter(([key, { kind }]) => namedKinds.has(kind) && !used.has(key))
    .map(([, file]) =>
      findingAt(
        file,
        { line: 1, column: 1 },
        'record-unused',
        `is used nowhere: no text and no record names the ${file.kind} "${file.id}"; expected a use, or no such file`,
        'warning',
      ),
    )
}

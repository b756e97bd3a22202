import { componentNodes, literalAttributes } from '../content/body/component-nodes.ts'
import type { ReferableKind } from '../content/definitions/fields.ts'
import type { Finding } from '../content/finding.ts'
import { type Content, type ContentFile, findingAt } from '../content/input/content-file.ts'
import { referencesOf } from '../content/input/references.ts'

const recordKinds: ReadonlySet<string> = new Set<ReferableKind>([
  'fact',
  'quote',
  'person',
  'organisation',
  'topic',
  'source',
])

/** The undertakings whose partners a table lists. */
function listedUndertakings(content: Content): Set<string | undefined> {
  return new Set(
    content.files.flatMap(({ body }) =>
      componentNodes(body)
        .filter(({ name }) => name === 'PartnerTable')
        .map((node) => literalAttributes(node).of),
    ),
  )
}

/** Whether a table of partners shows an organisation: it has a role in an undertaking that a text lists. */
function isListed({ kind, data: { value } }: ContentFile, listed: ReadonlySet<string | undefined>): boolean {
  const roles: unknown[] = kind === 'organisation' && Array.isArray(value?.roles) ? value.roles : []
  return roles.some((role) => typeof role === 'object' && role !== null && listed.has(Reflect.get(role, 'in')))
}

/** record-unused: every record is named by a text or by another record, or shown in a table of partners. */
export function recordUnused(content: Content): Finding[] {
  const used = new Set<string>()
  for (const file of content.files)
    for (const { to, id } of referencesOf(file))
      for (const kind of to) if (kind !== file.kind || id !== file.id) used.add(`${kind}/${id}`)
  const listed = listedUndertakings(content)
  return content.files
    .filter((file) => recordKinds.has(file.kind) && !used.has(`${file.kind}/${file.id}`) && !isListed(file, listed))
    .map((file) =>
      findingAt(
        file,
        { line: 1, column: 1 },
        'record-unused',
        `is used nowhere: no text and no record names the ${file.kind} "${file.id}"; expected a use, or no such file`,
        'warning',
      ),
    )
}

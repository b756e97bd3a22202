import { kinds } from '../content/definitions/kinds.ts'
import type { Finding } from '../content/finding.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'
import { referencesOf } from '../content/input/references.ts'

/** Where a record of a kind would lie, for messages. */
function expectedFile(kind: keyof typeof kinds, id: string): string {
  const { folder, form } = kinds[kind]
  return form === 'yaml' ? `${folder}/${id}.yaml` : `${folder}/${id}/`
}

/** reference-unknown: whatever a file names by id exists. */
export function referenceUnknown(content: Content): Finding[] {
  const known = new Set(content.files.map((file) => `${file.kind}/${file.id}`))
  return content.files.flatMap((file) =>
    referencesOf(file)
      .filter(({ to, id }) => !to.some((kind) => known.has(`${kind}/${id}`)))
      .map(({ to, id, place, holder }) =>
        findingAt(
          file,
          place,
          'reference-unknown',
          `${holder} names the ${to.join(' or ')} "${id}", which does not exist; expected ${to.map((kind) => expectedFile(kind, id)).join(' or ')}. Correct the id or add the file`,
        ),
      ),
  )
}

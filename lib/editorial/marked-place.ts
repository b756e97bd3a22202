import type { Finding } from '../content/finding.ts'
import { publishedEntries } from '../content/history/lists.ts'
import { type Content, type ContentFile, findingAt } from '../content/input/content-file.ts'
import { referencesOf } from '../content/input/references.ts'
import { markedPlaces, unfinishedDocuments } from '../content/marked-places.ts'

const keyOf = ({ kind, id }: ContentFile) => `${kind}/${id}`

/** What keeps a file with marked places out of the site; `undefined` where readers would see it or miss it. */
function keptBack(file: ContentFile, published: ReadonlySet<string>): string | undefined {
  if (file.kind === 'article')
    return file.data.value?.draft === true ? 'until then the article stays a draft' : undefined
  if (file.kind === 'page' || [...published].some((text) => file.path.endsWith(`/${text}`))) return undefined
  return 'until then the site leaves this file out'
}

/**
 * marked-place: every instruction between ‹ and › has been followed. A warning where the site leaves the file out anyway, so
 * that an editor can work for days while others publish: in a draft, and in a record or an entry of the glossary that was
 * never published. An error everywhere else, and wherever something that is finished names what is not.
 */
export function markedPlaceRule(content: Content): Finding[] {
  const unfinished = unfinishedDocuments(content.files)
  if (unfinished.size === 0) return []
  const published = new Set(publishedEntries(content).entries.map(({ entry }) => entry.text))
  const places = content.files.flatMap((file) => {
    const waits = keptBack(file, published)
    return markedPlaces(file).map(({ field, instruction, from }) =>
      findingAt(
        file,
        from,
        'marked-place',
        `${field ? `field "${field}" has` : 'has'} a marked place; expected: ${instruction.replace(/[.…]+$/, '')}. Write that in its stead and take the marks ‹ › away${waits ? `; ${waits}` : ''}`,
        waits ? 'warning' : 'error',
      ),
    )
  })
  const isFinished = (file: ContentFile) => !unfinished.has(keyOf(file)) && file.data.value?.draft !== true
  const named = content.files.filter(isFinished).flatMap((file) =>
    referencesOf(file).flatMap(({ to, id, place, holder }) => {
      const kind = to.find((one) => unfinished.has(`${one}/${id}`))
      const first = content.files.find((one) => one.kind === kind && one.id === id && markedPlaces(one).length > 0)
      if (!first || first.kind === 'article') return []
      const where = `${first.path}:${markedPlaces(first)[0]?.from.line}`
      return [
        findingAt(
          file,
          place,
          'marked-place',
          `${holder} names the ${kind} "${id}", which is not finished: ${where} has a marked place; expected it to be filled in before this is published`,
        ),
      ]
    }),
  )
  return [...places, ...named]
}

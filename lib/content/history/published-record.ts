import type { PublishedText } from '../definitions/history.ts'
import type { Content, ContentFile } from '../input/content-file.ts'
import { articleAddress, articleState } from './article-state.ts'
import { publishedEntries, redirectEntries, textName } from './lists.ts'
import { correctionCount, publishedChange } from './published-change.ts'
import { textHash } from './text-hash.ts'

/** What a new record says, and what could not be recorded. */
export interface NewRecord {
  texts: PublishedText[]
  added: number
  changed: number
  /** One sentence for each text whose change nobody was told of, or whose old address leads nowhere. */
  refused: string[]
}

/** The state of a published article, or `undefined` for anything else and where the front matter is damaged. */
function currentText(file: ContentFile, now: Date): PublishedText | undefined {
  const text = textName(file)
  const address = articleAddress(file)
  const hash = textHash(file)
  if (articleState(file, now) !== 'published' || !text || !address || !hash) return undefined
  const updated = file.data.value?.updated
  const corrections = correctionCount(file)
  return {
    text,
    address,
    ...(typeof updated === 'string' ? { updated } : {}),
    ...(corrections > 0 ? { corrections } : {}),
    hash,
  }
}

/**
 * Brings the record of published texts up to date. New texts are added. A text that changed is recorded anew if readers are
 * told of the change or its id is among the accepted ones; an address that changed, if a redirect leads on from the old one.
 *
 * @param accepted ids of articles whose change is none of substance
 */
export function newRecord(content: Content, now: Date, accepted: readonly string[]): NewRecord {
  const texts = new Map(publishedEntries(content).entries.map(({ entry }) => [entry.text, entry]))
  const redirected = new Set(redirectEntries(content).entries.map(({ entry }) => entry.from))
  const result: NewRecord = { texts: [], added: 0, changed: 0, refused: [] }
  for (const file of content.files) {
    const current = currentText(file, now)
    if (!current) continue
    const recorded = texts.get(current.text)
    if (!recorded) {
      result.added += 1
      texts.set(current.text, current)
      continue
    }
    const moved = recorded.address !== current.address
    if (publishedChange(file, recorded) === 'unannounced' && !accepted.includes(file.id))
      result.refused.push(
        `${file.path} has changed without a new "updated" or a correction; if nothing changed in substance: npm run published -- ${file.id}`,
      )
    else if (moved && !redirected.has(recorded.address))
      result.refused.push(`${file.path} has left ${recorded.address}; expected a redirect from there in redirects.yaml`)
    else {
      const former = [...(recorded.formerly ?? []), ...(moved ? [recorded.address] : [])]
      const formerly = [...new Set(former)].filter((address) => address !== current.address)
      const next = { ...current, ...(formerly.length > 0 ? { formerly } : {}) }
      if (publishedLine(next) !== publishedLine(recorded)) result.changed += 1
      texts.set(current.text, next)
    }
  }
  result.texts = [...texts.values()].sort((a, b) => (a.text < b.text ? -1 : 1))
  return result
}

/** An entry as a line of YAML, the same for the same entry. */
function publishedLine({ text, address, formerly, updated, corrections, hash }: PublishedText): string {
  const fields = [
    `text: ${text}`,
    `address: ${address}`,
    ...(formerly ? [`formerly: [${formerly.join(', ')}]`] : []),
    ...(updated ? [`updated: "${updated}"`] : []),
    ...(corrections ? [`corrections: ${corrections}`] : []),
    `hash: "${hash}"`,
  ]
  return `  - { ${fields.join(', ')} }\n`
}

/** The file `content/published.yaml`, one line for each text, so that changes are easy to read and to merge. */
export function publishedFile(texts: readonly PublishedText[]): string {
  const head = '# What readers have been given. Written by "npm run published"; not to be edited by hand.\n'
  return texts.length === 0 ? `${head}texts: []\n` : `${head}texts:\n${texts.map(publishedLine).join('')}`
}

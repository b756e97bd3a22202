import type { PublishedText } from '../definitions/history.ts'
import type { Content } from '../input/content-file.ts'
import { unfinishedDocuments } from '../marked-places.ts'
import { articleState } from './article-state.ts'
import { type AddressedDocument, addressedDocuments, entryKey, publishedEntries, redirectEntries } from './lists.ts'
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

/**
 * The state of what readers see; `undefined` for a draft, an article still to come and where the front matter is damaged. Only
 * articles promise to say what changed in them, so of glossary and topics the address is all that is kept.
 */
function currentEntry({ file, entry, address }: AddressedDocument, now: Date): PublishedText | undefined {
  if (file.kind !== 'article') return { ...entry, address }
  const hash = textHash(file)
  if (articleState(file, now) !== 'published' || !hash) return undefined
  const updated = file.data.value?.updated
  const corrections = correctionCount(file)
  return {
    ...entry,
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
  const texts = new Map(publishedEntries(content).entries.map(({ entry }) => [entryKey(entry), entry]))
  const redirected = new Set(redirectEntries(content).entries.map(({ entry }) => entry.from))
  const result: NewRecord = { texts: [], added: 0, changed: 0, refused: [] }
  const unfinished = unfinishedDocuments(content.files)
  for (const [key, document] of addressedDocuments(content)) {
    const { file } = document
    if (unfinished.has(`${file.kind}/${file.id}`)) continue
    const current = currentEntry(document, now)
    if (!current) continue
    const recorded = texts.get(key)
    if (!recorded) {
      result.added += 1
      texts.set(key, current)
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
      texts.set(key, next)
    }
  }
  result.texts = [...texts.values()].sort((a, b) => (entryKey(a) < entryKey(b) ? -1 : 1))
  return result
}

/** An entry as a line of YAML, the same for the same entry. */
function publishedLine({ text, language, address, formerly, updated, corrections, hash }: PublishedText): string {
  const fields = [
    `text: ${text}`,
    ...(language ? [`language: ${language}`] : []),
    `address: ${address}`,
    ...(formerly ? [`formerly: [${formerly.join(', ')}]`] : []),
    ...(updated ? [`updated: "${updated}"`] : []),
    ...(corrections ? [`corrections: ${corrections}`] : []),
    ...(hash ? [`hash: "${hash}"`] : []),
  ]
  return `  - { ${fields.join(', ')} }\n`
}

/** The file `content/published.yaml`, one line for each text, so that changes are easy to read and to merge. */
export function publishedFile(texts: readonly PublishedText[]): string {
  const head = '# What readers have been given. Written by "npm run published"; not to be edited by hand.\n'
  return texts.length === 0 ? `${head}texts: []\n` : `${head}texts:\n${texts.map(publishedLine).join('')}`
}

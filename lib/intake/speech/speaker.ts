import type { Speaker } from '../text/candidate.ts'

/** A person whose surname alone is enough: one the site has a record of, or one whom the text has named in full. */
export interface KnownPerson {
  id?: string | undefined
  name: string
}

/** A person who is named in a text, and where. */
export interface NamedPerson extends Speaker {
  start: number
  end: number
}

/** Verbs with which reports attribute words, by their beginnings, and "so" where a name follows. */
const saying =
  'sag(?:t|en)|beton|erklär|erläuter|nannte|nennt|bezeichne|begründe|schreib|schrieb|meint|berichte|ergänz|unterstr[ie]+ch|lobt|warnt|kündig|forder|räum|hob|heb|würdig|versicher|verspr[ai]ch|beschr[ie]+b|beschreib|kommentier|freu|äußer|bekräftig|zitier|spr[ai]ch|rief|fragt|antworte|' +
  'said|says|say|told|tells|added|adds|explain|stress|argue|wrote|write|call(?:ed|s)|announc|warn|insist|note[ds]|claim|remark|according to'

/** A verb of saying as a word of a text. */
export const sayingWord = new RegExp(`(?<![\\p{L}-])(?:${saying})\\p{Ll}{0,4}(?!\\p{L})`, 'iu')

/** Directly after words: ", sagte", "said", "so Eva Beispiel". */
export const sayingAfter = new RegExp(
  `^[”“"«»‘’']?[.,;]? ?[–—-]? ?(?:(?:${saying})\\p{Ll}{0,4}(?!\\p{L})|so (?=\\p{Lu})|\\p{Lu}[\\p{L}.’-]+ (?:\\p{Lu}[\\p{L}.’-]+ )?(?:said|says|told|added|explained)(?!\\p{L}))`,
  'iu',
)

/** What stands before a name and is none: offices, titles, forms of address. */
const office =
  /(?:minister|kanzler|präsident|chef|sprecher|vorstand|vorsitz|gründer|founder|professor|leiter|direktor|director|head|chief|chair|president|secretary|officer|spokes|executive|geschäftsführer|manager|bürgermeister|mayor)/iu
const title = /^(?:Dr|Prof|Mr|Mrs|Ms|Frau|Herrn?|CEO|CTO|CFO|Sir|Dame)\.?$/u

/** Words with a capital that begin sentences or are never a name. */
const noName = new Set(
  'Der Die Das Den Dem Des Ein Eine Einer Für Mit Bei Im In Am An Auf Auch Wie Wir Ich Sie Er Es Und Aber Nach Laut So The A An He She It They We I In On At For With But And This That These As According'.split(
    ' ',
  ),
)

/** No name is longer: without an end a pattern would go through a long word from each of its letters. */
const nameWord = "\\p{Lu}(?:[\\p{L}’'-]{0,40}\\p{Ll}|\\.)"
const particle = '(?:von der|van der|von|van|de|zu|zur|bin|al)'
const capitals = new RegExp(`(?<![\\p{L}-])${nameWord}(?: (?:${particle} )?${nameWord}){1,4}(?![\\p{L}-])`, 'gu')

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** Whether a first name may be short for another: Tim for Timotheus. */
const sameFirst = (a: string, b: string) => a === b || a.startsWith(b) || b.startsWith(a)

/** The known people that a text names, by their surname; not where another first name stands before it. */
function knownIn(text: string, known: readonly KnownPerson[]): NamedPerson[] {
  return known.flatMap(({ id, name }) => {
    const [first = '', ...rest] = name.split(' ')
    const surname = rest.at(-1) ?? first
    const form = new RegExp(`(?:(${nameWord}) )?(?<![\\p{L}-])${escaped(surname)}s?(?![\\p{L}-])`, 'gu')
    return [...text.matchAll(form)].flatMap((match): NamedPerson[] => {
      const before = match[1] ?? ''
      const own = !before || name.split(' ').some((part) => sameFirst(part, before))
      if (!own && !office.test(before) && !title.test(before) && !noName.has(before)) return []
      return [{ id, name, start: match.index, end: match.index + match[0].length }]
    })
  })
}

/** The names in a text that look like a person's: two to four capitals without an office, near a verb of saying. */
function unknownIn(text: string): NamedPerson[] {
  return [...text.matchAll(capitals)].flatMap((match): NamedPerson[] => {
    const words = match[0].split(' ')
    const leading = words.findLastIndex((word) => office.test(word) || title.test(word) || noName.has(word))
    const skipped = leading + 1
    const name = words.slice(skipped)
    if (name.length < 2 || name.length > 4) return []
    // Names have no article, so that "das Engagement von Telekom" is none.
    if (skipped === 0 && /(?<!\p{L})(?:d[aeiu][smenr]|the|an?) $/iu.test(text.slice(0, match.index))) return []
    const start = match.index + words.slice(0, skipped).reduce((sum, word) => sum + word.length + 1, 0)
    return [{ name: name.join(' '), start, end: match.index + match[0].length }]
  })
}

/** Whether words around a name say that it is a person's: a verb of saying beside it, an office before or after it. */
function isPerson(text: string, { start, end }: NamedPerson): boolean {
  const before = text.slice(Math.max(0, start - 80), start)
  const after = text.slice(end, end + 60).replace(/^ \([^)]{1,20}\)/u, '')
  const says = new RegExp(`(?:${saying})\\p{Ll}{0,4} (?:[\\p{L}.-]+ ){0,3}$`, 'iu').test(before)
  const saysAfter = new RegExp(`^(?:,[^,.:;]{2,58},)? (?:${saying})`, 'iu').test(after)
  const [word = ''] = /[\p{L}.-]+(?= $)/u.exec(before) ?? []
  // "der Chef des Zentrums, Anna Muster" and "Anna Muster, Chefin des Zentrums".
  const apposed = new RegExp(`${office.source}[^.,;:]{0,60}, $`, 'iu').test(before)
  const described = /^, [^.,;:]*/u.exec(after)?.[0] ?? ''
  const isOffice = (one: string) => office.test(one) || /(?<!\p{L})CEO(?!\p{L})/u.test(one)
  const heads = /^: ?[„“"»]/u.test(after) && /(?:^|[.!?] )$/u.test(before)
  return (
    says || saysAfter || isOffice(word) || /^(?:Dr|Prof)\.$|^so$/u.test(word) || apposed || isOffice(described) || heads
  )
}

/** The people on record, and those whom a text names in full anywhere. */
export function peopleOf(text: string, recorded: readonly KnownPerson[]): KnownPerson[] {
  const named = peopleIn(text, recorded).filter(({ id }) => !id)
  return [...recorded, ...[...new Set(named.map(({ name }) => name))].map((name) => ({ name }))]
}

/** The people whom a text names, in the order of their places: those on record, and names that seem to be a person's. */
export function peopleIn(text: string, known: readonly KnownPerson[]): NamedPerson[] {
  const recorded = knownIn(text, known)
  const others = unknownIn(text).filter(
    (one) => isPerson(text, one) && !recorded.some(({ start, end }) => one.start < end && start < one.end),
  )
  return [...recorded, ...others].sort((a, b) => a.start - b.start)
}

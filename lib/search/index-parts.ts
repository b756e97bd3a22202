import { createHash } from 'node:crypto'

/** So many articles in a language have their index in one part. */
const articlesInOnePart = 700

/**
 * In how many parts the index of a language is made. A part is made anew when one of its texts has changed, and while it is made all of it is in
 * memory; but for each word a reader loads a piece of every part. So there are twice as many each time the articles are four times as many.
 *
 * @param articles how many there are in the language
 */
export function indexParts(articles: number): number {
  return articles <= articlesInOnePart ? 1 : 2 ** Math.ceil(Math.log2(articles / articlesInOnePart) / 2)
}

/**
 * Things by the part that each belongs to, in the order they came in. Where one belongs is a matter of its address alone, so that nothing else moves when
 * one comes or goes, and chance makes the parts alike: Pagefind weighs a word by how often it stands in its part.
 */
export function byPart<Thing>(things: readonly Thing[], parts: number, addressOf: (thing: Thing) => string): Thing[][] {
  const divided = Array.from({ length: parts }, (): Thing[] => [])
  for (const thing of things) divided[partOf(addressOf(thing), parts)]?.push(thing)
  return divided
}

const partOf = (address: string, parts: number) => createHash('sha256').update(address).digest().readUInt32BE() % parts

/** The folder of a part below Pagefind's own, counted from 1; the first stands in that itself. The search page's script knows the names, too. */
export function folderOfPart(part: number): string {
  return part === 1 ? '' : `part-${part}/`
}

import { withoutSeams } from '@/lib/search/seams.ts'

/** What Pagefind tells of a page that it found. */
export interface FoundPage {
  url: string
  /** Text in which `<mark>` stands around each hit; other angle brackets are written as references. */
  excerpt: string
  meta: { title: string; date?: string }
  filters: { kind?: string[] }
}

/** An excerpt in pieces, in turn outside and inside of a hit, without the index's marks. */
export function excerptPieces(excerpt: string): string[] {
  return withoutSeams(excerpt)
    .split(/<\/?mark>/)
    .map((piece) => piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
}

/** An excerpt as nodes. Nothing is read as HTML, so that a text about tags cannot become one. */
export function excerptNodes(excerpt: string): Node[] {
  return excerptPieces(excerpt).map((piece, index) => {
    if (index % 2 === 0) return document.createTextNode(piece)
    const mark = document.createElement('mark')
    mark.textContent = piece
    return mark
  })
}

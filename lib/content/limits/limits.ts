/**
 * What a file may hold at most. Parsers of Markdown and YAML take a time that grows with the square of some inputs, and deep
 * nesting ends the process; so what no editor writes is refused before a parser sees it. The longest article has 9,000
 * characters, its longest line 900. docs/decisions/0030-hostile-content.md has what was measured.
 */
export const limits = {
  /** Bytes of a file, by what it is. A list such as published.yaml grows with the site: 150 bytes for each text. */
  bytes: { mdx: 100_000, yaml: 100_000, list: 4_000_000, fingerprint: 4_000_000, picture: 25_000_000 },
  /** Characters of a line: a paragraph of 700 words is one. */
  line: 5_000,
  /** Markers of lists and quotations at the beginning of a line, and brackets of YAML in brackets. */
  markers: 12,
  brackets: 24,
  /** Levels of a parsed body: a link in emphasis in a cell or in a list in a list has 12. */
  levels: 32,
  /** Lines and characters without an empty line between them: a paragraph, a list or a table. */
  blockLines: 300,
  blockCharacters: 10_000,
  /** Signs that Markdown gives a meaning to, in a block and in a text. */
  blockSigns: 800,
  signs: 5_000,
  /** The same sign of emphasis one after the other. */
  run: 24,
  /** Vertical bars of a line, which make columns: each row is filled up to the widest. */
  columns: 30,
  /** Lines of hyphens or equals signs alone, which make the line before them a heading. */
  rules: 60,
  /** Characters of an address: a text may name one definition a thousand times. */
  address: 2_000,
  /** Lines of a text, and of a record or list: published.yaml has one for each text, which is two for each article. */
  lines: { mdx: 2_000, yaml: 49_000 },
  /** Fields of one record; the largest has 15. */
  fields: 100,
  /** Lines of a front matter. */
  frontMatterLines: 1_000,
  /** Mistakes that are said of one file; whoever mends these sees the others. */
  problems: 50,
  /** Bytes of a text that `npm run source` takes in: a book has a million. */
  sourceText: 2_000_000,
} as const

/** A limit of a text that is passed, with its place. */
export interface LimitProblem {
  place: { line: number; column: number }
  message: string
}

const counted = new Intl.NumberFormat('en')

/** The sentence on a passed limit: what there is, what is expected, what to do. */
export function passed(what: string, most: number, noun: string, remedy: string): string {
  return `${what}; expected at most ${counted.format(most)} ${noun}. ${remedy}`
}

/** What is said of a file with too many bytes. */
export function sizeMessage(bytes: number, most: number): string {
  return passed(`has ${counted.format(bytes)} bytes`, most, 'bytes', 'Make it smaller, or split it')
}

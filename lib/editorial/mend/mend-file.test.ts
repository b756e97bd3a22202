import { expect, it } from 'vitest'
import { mendFile } from './mend-file.ts'

const topic = { path: 'content/topics/a.yaml', kind: 'topic', id: 'a' } as const
const article = { path: 'content/articles/a/de.mdx', kind: 'article', id: 'a', language: 'de' } as const

const mended = (identity: typeof topic | typeof article, text: string | Uint8Array) =>
  mendFile(identity, typeof text === 'string' ? new TextEncoder().encode(text) : text)?.text

it.each([
  [
    'a mark that delimits a text',
    'name: { de: \'Die "Anlage"\', en: "The \'plant\'" }\n',
    'name: { de: \'Die „Anlage“\', en: "The ‘plant’" }\n',
  ],
  ['an escaped mark', 'name: { de: "Die \\"Anlage\\"", en: "x" }\n', 'name: { de: "Die „Anlage“", en: "x" }\n'],
  ['a doubled mark', "name: { de: 'So war''s', en: x }\n", "name: { de: 'So war’s', en: x }\n"],
  ['a text without marks', 'name: { de: Ja - "nein" ..., en: x }\n', 'name: { de: Ja – „nein“ …, en: x }\n'],
  [
    'a folded text',
    'name:\n  de: >-\n    Die "Anlage"\n    ist da\n  en: x\n',
    'name:\n  de: >-\n    Die „Anlage“\n    ist da\n  en: x\n',
  ],
  [
    'comments and other fields',
    'slug: { de: "a", en: "b" } # "so" - ...\nname: { de: "x" , en: "It\'s" }\n',
    'slug: { de: "a", en: "b" } # "so" - ...\nname: { de: "x" , en: "It’s" }\n',
  ],
])('mends YAML without touching %s', (_, before, after) => {
  expect(mended(topic, before)).toBe(after)
  expect(mended(topic, after)).toBeUndefined()
})

const mdx = (body: string) => `---\ntitle: 'Die "Anlage"' # "so"\n---\n\n${body}\n`

it.each([
  [
    'attributes',
    '<FactBox facts="gpu-count" title="Die \'Anlage\'" />',
    '<FactBox facts="gpu-count" title="Die ‚Anlage‘" />',
  ],
  ['code', '`"a" - b` und "c"', '`"a" - b` und „c“'],
  ['a code block', '```\n"a" ...\n```\n\n"b"', '```\n"a" ...\n```\n\n„b“'],
  ['addresses and titles of links', '["a"](https://a.example/--b "c - d")', '[„a“](https://a.example/--b "c - d")'],
  ['escapes', 'Ein \\* und &amp; "so" \\"da\\"', 'Ein \\* und &amp; „so“ „da“'],
  ['lists', '- "a" - b\n- c', '- „a“ – b\n- c'],
  ['emphasis around a mark', '*"a"* und **"b" - c**', '*„a“* und **„b“ – c**'],
  ['a quotation across components', '"Es sind <Fact id="x" /> da"', '„Es sind <Fact id="x" /> da“'],
  ['a folded sentence', 'Es sind 10\nProzent', 'Es sind 10\u00a0Prozent'],
  ['a rule and a table', '---\n\n| "a" | b |\n|---|---|\n| - | ... |', '---\n\n| „a“ | b |\n|---|---|\n| - | … |'],
])('mends MDX without touching %s', (_, before, after) => {
  const head = mdx('x').replace('"Anlage"', '„Anlage“').replace('x\n', '')
  expect(mended(article, mdx(before))).toBe(`${head}${after}\n`)
  expect(mended(article, `${head}${after}\n`)).toBeUndefined()
})

it('mends the encoding: byte order mark, line ends, composed characters, one line end at the end', () => {
  expect(mended(topic, '\uFEFFname: { de: "Größe", en: "x" }\r\n\r\n\r\n')).toBe('name: { de: "Größe", en: "x" }\n')
  expect(mended(topic, 'name: { de: "x", en: "x" }')).toBe('name: { de: "x", en: "x" }\n')
})

it('leaves a file alone that is not UTF-8, and the typography of one that does not parse', () => {
  expect(mended(topic, new Uint8Array([0x6e, 0xfc]))).toBeUndefined()
  expect(mended(topic, 'name: { de: "a" - "b\n')).toBeUndefined()
  expect(mended(article, mdx('"a" <Fact'))).toBeUndefined()
})

it('says what was mended, and where', () => {
  expect(mendFile(topic, new TextEncoder().encode('name: { de: "a ... b", en: "x" }'))?.mends).toEqual([
    {
      place: { line: 1, column: 33 },
      rule: 'encoding',
      message: 'expected exactly one line end at the end of the file',
    },
    expect.objectContaining({ place: { line: 1, column: 16 }, rule: 'typography' }),
  ])
})

it('leaves the instruction of a marked place alone', () => {
  const marked = 'name: { de: \'‹a "name" -- such as "x"...›\', en: x }\n'
  expect(mended(topic, marked)).toBeUndefined()
  expect(mended(article, '---\ntitle: a\n---\n\n‹the "text" - in 80 words...›\n')).toBeUndefined()
})

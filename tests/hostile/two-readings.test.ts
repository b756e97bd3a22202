import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '@/lib/content/finding.ts'
import { assembledContent, readDocument } from '@/lib/content/input/read-content.ts'
import { recordShape } from '@/lib/editorial/record-shape.ts'
import { sound } from './hostile-case.ts'

/*
 * A text is read twice: by the check, and by contentlayer, which the pages come from. What the check accepts must be the same
 * to both, or a file could show the check one article and readers another.
 */
const path = 'articles/opening/de.mdx'
const article = sound(path)

/** The part of contentlayer that reads a file; it offers none of it to others. */
const reader = join(
  import.meta.dirname,
  '../../node_modules/@contentlayer2/source-files/dist/fetchData/makeCacheItemFromFilePath.js',
)
const contentlayer = createRequire(reader)
const matter = contentlayer('gray-matter')
const yaml = contentlayer('yaml')

/** Front matter and body as contentlayer reads them. */
function asContentlayer(text: string): { data: unknown; content: string } {
  const { data, content } = matter(text, { engines: { yaml: (front: string) => yaml.parse(front) } })
  return { data, content }
}

/** Front matter and body as the check reads them, or that it refuses them. */
function asCheck(text: string): { data: unknown; content: string } | 'refused' {
  const findings: Finding[] = []
  const document = readDocument({ path, kind: 'article', id: 'opening', language: 'de' }, Buffer.from(text), findings)
  const shape = recordShape(assembledContent('content', [{ path, findings, document }]))
  if ([...findings, ...shape].some(({ severity }) => severity === 'error')) return 'refused'
  // As lib/preview/ takes the body.
  return { data: document.data.value, content: text.slice(text.indexOf('\n---\n', 3) + 5) }
}

/** Values that versions and readers of YAML take for different things. */
const values = [
  ...['no', 'No', 'NO', 'yes', 'on', 'off', 'y', 'n', 'true', 'True', 'TRUE', 'false', 'null', 'Null', '~', ''],
  ...['0o17', '017', '0x1F', '0b11', '1_000', '190:20:30', '12e03', '-2E+05', '.5', '5.', '1.0', '+1', '-0', '.inf'],
  ...['.NaN', '9007199254740993', '1e400', '2026-02-04', '2026-02-04T12:00:00+01:00', '2026-02-04 12:00:00', '12:30'],
  ...['2026-02-04T12:00:00Z', '<<', '=', '!!str 1', '&a b', '*a', '"a\\x41"', '"\\/"', "'it''s'", 'a # b', 'a#b', '#'],
  ...[
    '|\n  a\n  b',
    '>\n  a\n  b',
    '|-\n  a',
    '|+\n  a\n\n',
    'a\n  b',
    '"a\n  b"',
    '"a\\\n  b"',
    'a: b',
    '[a]',
    '{ a: b }',
  ],
  ...[
    'a\u00a0',
    '\u00a0a',
    '- a',
    '? a',
    '@a',
    '`a`',
    '%a',
    'a\t# b',
    '\ta',
    'a\\nb',
    '"a\\nb"',
    'ä',
    '"\\u00e4"',
    '"\\ud83d\\ude00"',
  ],
]

/** Front matters that begin, end or hold together otherwise. */
const front = (head: string) => article.replace(/^---\n/, () => head)
const texts: Record<string, string> = {
  'another program': front('---js\n'),
  'another language': front('---json\n'),
  'YAML by name': front('---yaml\n'),
  'a space after the hyphens': front('--- \n'),
  'a tab after the hyphens': front('---\t\n'),
  'four hyphens': front('----\n'),
  'a comment after the hyphens': front('--- # a\n'),
  'an empty line before': front('\n---\n'),
  'a comment before': front('# a\n---\n'),
  'a byte order mark': `\ufeff${article}`,
  'Windows line ends': article.replaceAll('\n', '\r\n'),
  'one Windows line end': article.replace('\n---\n\n', '\n---\r\n\n'),
  'old Mac line ends': article.replaceAll('\n', '\r'),
  'hyphens and more at the end': article.replace('\n---\n\n', () => '\n---a\n\n'),
  'four hyphens at the end': article.replace('\n---\n\n', () => '\n----\n\n'),
  'an end with spaces': article.replace('\n---\n\n', () => '\n--- \n\n'),
  'dots at the end': article.replace('\n---\n\n', () => '\n...\n\n'),
  'hyphens in a text': article.replace(/^summary: .*$/m, () => 'summary: |\n  a\n  ---\n  b'),
  'hyphens in quotation marks': article.replace(/^summary: .*$/m, () => 'summary: "a\n---\nb"'),
  'a field twice': article.replace(/^slug: /m, () => 'slug: anders\nslug: '),
  'a field twice, once in quotation marks': article.replace(/^slug: /m, () => '"slug": anders\nslug: '),
  'a merged map': article.replace(/^slug: /m, () => '<<: { slug: anders }\nslug: '),
  'a number as name of a field': article.replace(/^slug: /m, () => '1: a\nslug: '),
  'nothing as name of a field': article.replace(/^slug: /m, () => 'null: a\nslug: '),
  'an old version': front('---\n%YAML 1.1\n--- \n'),
  'comments alone': article.replace(/^---\n[\s\S]*?\n---\n/, () => '---\n# a\n---\n'),
  'no fields': article.replace(/^---\n[\s\S]*?\n---\n/, () => '---\n---\n'),
  'no empty line behind': article.replace('\n---\n\n', () => '\n---\n'),
  'more empty lines behind': article.replace('\n---\n\n', () => '\n---\n\n\n\n'),
  'a rule in the body': `${article}\n---\n\nEnde.\n`,
  'a second front matter': article.replace('\n---\n\n', () => '\n---\n---\ntitle: b\n---\n\n'),
  'a mark of an excerpt': `${article}\n<!-- more -->\n`,
}

const all: [name: string, text: string][] = [
  ...['title', 'summary', 'slug', 'published', 'draft'].flatMap((field) =>
    values.map((value): [string, string] => [
      `${field}: ${JSON.stringify(value)}`,
      article.replace(new RegExp(`^${field}: .*\n|(?=^kind: )`, 'm'), () => `${field}: ${value}\n`),
    ]),
  ),
  ...values.map((value): [string, string] => [
    `- ${JSON.stringify(value)}`,
    article.replace('- Sie rechnet.', () => `- ${value}`),
  ]),
  ...Object.entries(texts),
]

describe('what the check accepts', () => {
  const accepted = all.flatMap(([name, text]) => {
    const checked = asCheck(text)
    return checked === 'refused' ? [] : [{ name, text, checked }]
  })

  it('is the same to contentlayer', () => {
    const read = accepted.map(({ name, text }) => ({ name, ...asContentlayer(text) }))
    expect(read).toEqual(accepted.map(({ name, checked }) => ({ name, ...checked })))
  })

  it('is part of the list, as is what it refuses', () => {
    const refused = all.length - accepted.length
    console.log(`${all.length} front matters read twice: ${refused} refused, ${accepted.length} the same to both`)
    expect(asCheck(article)).not.toBe('refused')
    expect(refused).toBeGreaterThan(100)
    expect(accepted.length).toBeGreaterThan(50)
  })

  it('would differ where the check did not refuse it', () => {
    const differs = (name: string) => {
      const text = texts[name] ?? ''
      const read = { data: asContentlayer(article).data, content: asContentlayer(article).content }
      return JSON.stringify(asContentlayer(text)) !== JSON.stringify(read)
    }
    for (const name of ['four hyphens', 'an empty line before', 'Windows line ends', 'hyphens and more at the end'])
      expect([name, differs(name), asCheck(texts[name] ?? '')]).toEqual([name, true, 'refused'])
  })
})

it('contentlayer still reads a front matter as this test does', () => {
  const source = readFileSync(reader, 'utf8')
  expect(source).toContain('yaml: (str) => yaml.parse(str)')
  expect(source).toContain("import matter from 'gray-matter'")
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprintText, parseFingerprint } from '@/lib/content/fingerprint/fingerprint-file.ts'
import { base, sound } from '../hostile-case.ts'
import type { Guard } from './guard.ts'
import { body, file, inArticle, record } from './plant.ts'

const limits = 'lib/content/limits/limits.ts'

/** A limit that is taken out by making it endless. */
const limit = (
  name: string,
  value: string,
  loss: Guard['loss'],
  hostile: Guard['hostile'],
  left = 'Infinity',
): Guard => ({
  name: `the limit ${name}`,
  file: limits,
  guard: `${name.split('.').at(-1)}: ${value}`,
  without: `${name.split('.').at(-1)}: ${left}`,
  loss,
  hostile,
})

const paragraphs = (count: number, text: string) => Array.from({ length: count }, () => text).join('\n\n')

const parsed = parseFingerprint(sound('sources/zeitung.fingerprint'))
if (!('fingerprint' in parsed)) throw new Error('the sound fingerprint is damaged')
const zeitung = parsed.fingerprint
const picture = 'articles/near-miss/halle.png'
const soundPicture = readFileSync(join(base, picture))

/** Each limit of `lib/content/limits/`, with a file that costs too much or gets through without it. */
export const limitGuards: readonly Guard[] = [
  limit('bytes.mdx', '100_000', 'let through', body(paragraphs(600, 'Ein Satz. '.repeat(40).trim()))),
  limit(
    'bytes.yaml',
    '100_000, list',
    'let through',
    record(paragraphs(30, `# ${'a'.repeat(4_000)}`)),
    'Infinity, list',
  ),
  limit(
    'bytes.list',
    '4_000_000, fingerprint',
    'let through',
    file('redirects.yaml', `${sound('redirects.yaml')}${`# ${'a'.repeat(600)}\n`.repeat(8_000)}`),
    'Infinity, fingerprint',
  ),
  limit(
    'bytes.fingerprint',
    '4_000_000, picture',
    'let through',
    file(
      'sources/zeitung.fingerprint',
      fingerprintText({
        ...zeitung,
        range: 2 ** 28,
        sequences: new Set([...zeitung.sequences, ...Array.from({ length: 600_000 }, (_, index) => 300 * index)]),
      }),
    ),
    'Infinity, picture',
  ),
  limit(
    'bytes.picture',
    '25_000_000',
    'let through',
    file(picture, Buffer.concat([soundPicture, Buffer.alloc(26_000_000)])),
  ),
  limit('line', '5_000', 'let through', body('Ein Satz. '.repeat(700).trim())),
  limit('markers', '12', 'too slow', body(paragraphs(4, `${'> '.repeat(2_400)}a`))),
  limit('brackets', '24', 'said badly', record(`more:\n${`  ${'['.repeat(4_900)}\n  ${']'.repeat(4_900)}`}`)),
  limit(
    'levels',
    '32',
    'let through',
    body(Array.from({ length: 90 }, (_, level) => `${' '.repeat(2 * level)}- a`).join('\n')),
  ),
  limit('blockLines', '300', 'let through', body('a\n'.repeat(1_500).trimEnd())),
  limit(
    'blockCharacters',
    '10_000',
    'let through',
    body(`${'a b c d e f '.repeat(100).trim()}\n`.repeat(60).trimEnd()),
  ),
  limit('blockSigns', '800', 'let through', body(`${'[a]('.repeat(1_200)}`)),
  limit('signs', '5_000', 'let through', body(paragraphs(8, '[a]('.repeat(370)))),
  limit('run', '24', 'let through', body(`a ${'*'.repeat(700)}`)),
  limit(
    'columns',
    '30',
    'let through',
    body(`${'|a'.repeat(60)}|\n${'|-'.repeat(60)}|\n${'|b\n'.repeat(250)}`.trimEnd()),
  ),
  limit('rules', '60', 'let through', body('a\n-\n\n'.repeat(100).trimEnd())),
  limit(
    'address',
    '2_000',
    'let through',
    body(`[x]: https://a.example/${'a'.repeat(4_900)}\n\n${'[x] '.repeat(390)}`),
  ),
  limit('lines.mdx', '2_000, yaml', 'let through', body(paragraphs(1_500, 'Ein Satz.')), 'Infinity, yaml'),
  limit('lines.yaml', '49_000 }', 'let through', record('#\n'.repeat(49_400).trimEnd()), 'Infinity }'),
  {
    ...limit(
      'fields',
      '100',
      'said otherwise',
      record(Array.from({ length: 200 }, (_, key) => `a${key}: 1`).join('\n')),
    ),
    why: 'says one thing of a map with thousands of fields, instead of one of each',
  },
  limit('frontMatterLines', '1_000', 'let through', inArticle('kind: news\n', `kind: news\n${'#\n'.repeat(1_100)}`)),
  limit('problems', '50', 'said without end', body(paragraphs(950, '\u200b'.repeat(30)))),
]

import { beside, changed, type HostileCase, inBody, inFields, sound } from '../hostile-case.ts'

/** Characters that are not seen, that turn the direction of a text, or that look like others. */
const characters: Record<string, string> = {
  'right-to-left override': '\u202e',
  'left-to-right override': '\u202d',
  'right-to-left embedding': '\u202b',
  'end of a direction': '\u202c',
  'right-to-left isolate': '\u2067',
  'first strong isolate': '\u2068',
  'right-to-left mark': '\u200f',
  'Arabic letter mark': '\u061c',
  'zero width space': '\u200b',
  'zero width non-joiner': '\u200c',
  'zero width joiner': '\u200d',
  'word joiner': '\u2060',
  'invisible separator': '\u2063',
  'byte order mark in the text': '\ufeff',
  'Mongolian vowel separator': '\u180e',
  'Hangul filler': '\u3164',
  'combining grapheme joiner': '\u034f',
  'Braille blank': '\u2800',
  'tag letter': '\u{e0041}',
  'variation selector': '\ufe0f',
  'line separator': '\u2028',
  'paragraph separator': '\u2029',
  'private use': '\ue000',
  'no character': '\ufffe',
  escape: '\x1b[31m',
  null: '\0',
  bell: '\x07',
  delete: '\x7f',
  'next line': '\x85',
  'replacement character': '\ufffd',
  'soft hyphen': '\u00ad',
  'no-break space': '\u00a0',
  'Cyrillic a': '\u0430',
  'full-width letter': '\uff41',
  'Hebrew word': '\u05d0\u05d1',
  'many marks on a letter': `a${'\u0323'.repeat(40)}`,
}

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

const article = sound('articles/opening/de.mdx')
const topic = sound('topics/anlage.yaml')

/** Files in another encoding than they should be. */
const encodings = ([path, text]: [string, string]): HostileCase[] => [
  beside(`byte order mark in ${path}`, path, `\ufeff${text}`),
  beside(`two byte order marks in ${path}`, path, `\ufeff\ufeff${text}`),
  beside(`UTF-16 little-endian in ${path}`, path, Buffer.from(`\ufeff${text}`, 'utf16le')),
  beside(`UTF-16 big-endian in ${path}`, path, Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
  beside(`Latin-1 in ${path}`, path, Buffer.from(text, 'latin1')),
  beside(`half a character in ${path}`, path, bytes(text, [0xc3])),
  beside(`an overlong slash in ${path}`, path, bytes(text, [0xc0, 0xaf, 0x0a])),
  beside(`a surrogate in ${path}`, path, bytes(text, [0xed, 0xa0, 0x80, 0x0a])),
  beside(`a character beyond the last in ${path}`, path, bytes(text, [0xf7, 0xbf, 0xbf, 0xbf, 0x0a])),
  beside(`Windows line ends in ${path}`, path, text.replaceAll('\n', '\r\n')),
  beside(`line ends of an old Mac in ${path}`, path, text.replaceAll('\n', '\r')),
  beside(`nothing in ${path}`, path, ''),
  beside(`a null byte alone in ${path}`, path, '\0'),
  beside(`decomposed letters in ${path}`, path, text.normalize('NFD')),
  beside(`a gzip file in ${path}`, path, bytes([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])),
]

/** Hidden and foreign characters, as they are and spelled out, and files that are no UTF-8. */
export const hostileCharacters: HostileCase[] = [
  ...Object.entries(characters).flatMap(([name, text], index) => [
    inBody(name, `Ein Wort a${text}b darin.`),
    inBody(`${name} in an address`, `Ein [Link](https://a.example/a${text}b) darin.`),
    changed(`${name} in a slug`, 'articles/opening/de.mdx', /^slug: .*$/m, `slug: fabrik${text}rechnet`),
    changed(`${name} in the address of a topic`, 'topics/anlage.yaml', /de: anlage/, `de: an${text}lage`),
    changed(`${name} in an id`, 'articles/opening/de.mdx', /<Fact id="gpu-count"/, `<Fact id="gpu${text}count"`),
    changed(`${name} as it is in a title`, 'articles/opening/de.mdx', /^title: /m, `title: a${text}b `),
    changed(`${name} in a comment`, 'topics/anlage.yaml', /$/, `# a${text}b\n`),
    ...inFields(name, `a${text}b`, 15, index),
  ]),
  ...(
    [
      ['articles/opening/de.mdx', article],
      ['topics/anlage.yaml', topic],
      ['sources/zeitung.fingerprint', sound('sources/zeitung.fingerprint')],
    ] as [string, string][]
  ).flatMap(encodings),
]

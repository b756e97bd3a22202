import { beside, changed, type HostileCase, sound } from '../hostile-case.ts'

const article = sound('articles/opening/de.mdx')
const topic = sound('topics/anlage.yaml')

const bomb = Array.from(
  { length: 20 },
  (_, level) => `b${level}: &b${level} [${level ? `*b${level - 1}, `.repeat(9) : 'x'}]`,
)

/** Lines of YAML that do more than name a value. */
const lines: Record<string, string> = {
  'aliases that grow without end': bomb.join('\n'),
  'an alias of itself': 'name: &a [*a]',
  'an anchor': 'name: &a { de: a, en: b }',
  'a merged map': '<<: { name: a }',
  'merged maps': 'x: &x { name: a }\n<<: [*x, *x]',
  'a function': 'name: !!js/function "function () { globalThis.pwned = 1 }"',
  'a regular expression': 'name: !!js/regexp /(a+)+$/',
  undefined: 'name: !!js/undefined ""',
  'an object of Python': 'name: !!python/object/apply:os.system ["touch pwned"]',
  'an object of Ruby': 'name: !ruby/object:Gem::Installer {}',
  'binary data': 'name: !!binary R0lGODlhDAAMAIQ=',
  'a moment': 'name: !!timestamp 2026-02-04',
  'a set': 'name: !!set { a, b }',
  'an ordered map': 'name: !!omap [ a: 1 ]',
  pairs: 'name: !!pairs [ a: 1, a: 2 ]',
  'a tag of its own': 'name: !<tag:evil.example,2026:x> a',
  'a local tag': 'name: !x a',
  'a text by tag': 'name: !!str 1',
  'a number by tag': 'name: !!int "1"',
  'two documents': 'name: a\n---\nname: b',
  'an end of the document': 'name: a\n...\nname: b',
  'hyphens and more': 'name: a\n---js\nglobalThis.pwned = 1',
  'a key of two lines': '? name\n  de\n: a',
  'a list as key': '? [a, b]\n: c',
  'a map as key': '{ a: b }: c',
  'an empty key': ': a',
  'the key null': '~: a',
  'a number as key': '1: a',
  'a field twice': 'name: a\nname: b',
  'a huge number': 'name: 9'.padEnd(4_000, '9'),
  infinity: 'name: .inf',
  'no number': 'name: .nan',
  'a large exponent': 'name: 1e999999',
  'an octal number': 'name: 0o777',
  'a hexadecimal number': 'name: 0xFFFFFFFFFFFFFFFFFFFF',
  'numbers of sixty': 'name: 190:20:30',
  'a large date': 'date: 99999-99-99',
  'a day that does not exist': 'date: 2026-02-30',
  'the Norwegian problem': 'name: no',
  'a text that includes': 'name: !include ../../secret.yaml',
  'a variable': `name: \${SECRET}`,
}

const directives = [
  '%YAML 1.1\n---\n',
  '%YAML 9.9\n---\n',
  '%TAG ! tag:evil.example,2026:\n---\n',
  '%X\n---\n',
  '--- !!map\n',
  '--- |\n',
  '# a\n%YAML 1.1\n---\n',
]

/** Beginnings of a front matter that other readers take for a language. */
const openings = [
  '---js',
  '---javascript',
  '---json',
  '---coffee',
  '---toml',
  '--- js',
  '---yaml',
  '---\tjs',
  '----',
  '\ufeff---js',
  '\n---js',
  '--- #',
]

/** Aliases, tags, directives, numbers, and front matters that are programs. */
export const yamlTricks: HostileCase[] = [
  ...Object.entries(lines).flatMap(([name, text]) => [
    beside(`${name} in a record`, 'topics/anlage.yaml', `${topic.replace(/^name: .*\n/m, '')}${text}\n`),
    beside(
      `${name} in a front matter`,
      'articles/opening/de.mdx',
      article.replace(/^title: .*$/m, () => text),
    ),
    beside(`${name} in a list`, 'redirects.yaml', `redirects: []\n${text}\n`),
  ]),
  ...directives.flatMap((directive) => [
    beside(`${directive.split('\n')[0]} before a record`, 'topics/anlage.yaml', directive + topic),
    beside(
      `${directive.split('\n')[0]} in a front matter`,
      'articles/opening/de.mdx',
      article.replace('---\n', () => `---\n${directive}`),
    ),
  ]),
  ...openings.map((opening) =>
    beside(
      `a front matter that begins with ${JSON.stringify(opening)}`,
      'articles/opening/de.mdx',
      article.replace(/^---[\s\S]*?\n---\n/, () => `${opening}\n{ title: (globalThis.pwned = 1) }\n---\n`),
    ),
  ),
  changed(
    'a date as it is written without quotation marks',
    'articles/opening/de.mdx',
    /^published: .*$/m,
    'published: 2026-02-04',
  ),
]

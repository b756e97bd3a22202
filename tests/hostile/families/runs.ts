import { beside, changed, type HostileCase, inBody, inFields } from '../hostile-case.ts'

const lengths = [4_000, 80_000]
const filled = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** What parsers of Markdown are known to be slow at, again and again. */
const units = [
  ...['[', ']', '[a](', '[a](b ', '![', '[^', '[^1]', '[]', '](', '[a]: b\n\n', '[a]: <', '[^1]: a\n\n'],
  ...['*', '_', '*a ', '*a **b ', '*a_ ', 'a**b', '**x* ', '~', '~~a ', '`', '`a``b', '``` ', '```\n', '~~~\n'],
  ...['<', '<a', '<a ', '<a b="', '<a>', '</a>', '<!--', '<![CDATA[', '<?', '<!A', '<a\n', '<A b={', '<A {...b} '],
  ...['{', '}', '{}', '{`', '{/*', '&', '&a;', '&#1;', '&#x', '\\', '\\\\', '$', '$$', '|', '|a', '|-', '| a |\n'],
  ...['http://a.b ', 'www.', 'www.a ', 'a@b.c ', 'a@', 'http://a.b/(', 'http://a.b/&a;', '&a;&a', '://', 'a.b.'],
  ...['> ', '>\n', '- ', '- a\n', '- a\n\n', '1. a\n', '# ', '# a\n', 'a\n-\n', 'a\n=\n', '- [x] a\n', '    a\n', '\t'],
  ...[
    'a',
    'a ',
    ' ',
    '  \n',
    '\n',
    'a\n',
    '„',
    '“',
    '"',
    "'",
    '–',
    '-',
    '--',
    '- - ',
    '…',
    '.',
    '...',
    '9',
    '9.',
    '1.000 ',
    '9 %',
  ],
  ...['ä', '😀', 'a\u0301', '\u00a0', '‹', '›', '‹a', '10 km ', 'fünf', 'fünfhundert', 'im Jahr 2026 ', 'import a\n\n'],
]

const yamlUnits = [
  'a: 1\n',
  '- a\n',
  '*a, ',
  '"\n',
  '}\n',
  ', ',
  ': ',
  '# a\n',
  '\\q',
  '%YAML 1.2\n',
  '--- a\n',
  '!!x ',
  '&a ',
  '\ta\n',
  '\n',
]

/** The same sign or word again and again: quadratic and worse in many parsers, and in patterns of our own. */
export const runs: HostileCase[] = [
  ...units.flatMap((unit, index) =>
    lengths.map((length) => inBody(`${length} characters of ${JSON.stringify(unit)} (${index})`, filled(unit, length))),
  ),
  ...units.flatMap((unit, index) => inFields(`many ${JSON.stringify(unit)}`, filled(unit, 190).trim(), 30, index)),
  ...lengths.flatMap((length) =>
    yamlUnits.map((unit) =>
      beside(
        `${length} characters of ${JSON.stringify(unit)}`,
        'topics/anlage.yaml',
        `name: "a"\nb: [${filled(unit, length)}\n`,
      ),
    ),
  ),
  ...lengths.map((length) =>
    beside(
      `a front matter of ${length} empty lines`,
      'articles/opening/de.mdx',
      `---\n${'\n'.repeat(length)}title: a\n---\n\nText.\n`,
    ),
  ),
  ...lengths.map((length) =>
    changed(
      `an id of ${length} characters`,
      'articles/opening/de.mdx',
      /"gpu-count" \/> Proz/,
      `"${filled('a-', length)}a" /> Proz`,
    ),
  ),
  ...[3, 30, 300, 3_000].map((columns) =>
    inBody(
      `a table with ${columns} columns`,
      `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|b\n'.repeat(200)}`,
    ),
  ),
  ...[10, 1_000].map((count) =>
    inBody(`${count} fields in a program that never ends`, `export const a = "\n\n${'b\n\n'.repeat(count)}`),
  ),
  inBody(
    'a long address that many links share',
    `[x]: https://a.example/${'a'.repeat(4_900)}\n\n${'[x] '.repeat(390)}`,
  ),
  beside('a record of three megabytes', 'facts/gpu-count.yaml', `label: ${filled('a ', 3_000_000)}\n`),
  beside(
    'a text of three megabytes',
    'articles/opening/de.mdx',
    `---\ntitle: a\n---\n\n${filled('Ein Satz. ', 3_000_000)}\n`,
  ),
  beside(
    'a list of five megabytes',
    'redirects.yaml',
    `redirects:\n${filled('  - { from: /a/, to: /b/ }\n', 5_000_000)}`,
  ),
  beside(
    '100 000 different fields',
    'redirects.yaml',
    Array.from({ length: 100_000 }, (_, key) => `a${key}: 1\n`).join(''),
  ),
]

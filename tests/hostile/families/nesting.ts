import { beside, type HostileCase, inBody, sound } from '../hostile-case.ts'

const depths = [20, 200, 2_000, 20_000]

/** Ways to put something into itself so many times. */
const bodies: Record<string, (depth: number) => string> = {
  quotations: (depth) => `${'>'.repeat(depth)} a`,
  'quotations with spaces': (depth) => `${'> '.repeat(depth)}a`,
  'lists on one line': (depth) => `${'- '.repeat(depth)}a`,
  'numbered lists on one line': (depth) => `${'1. '.repeat(depth)}a`,
  'lists by indentation': (depth) =>
    Array.from({ length: Math.min(depth, 600) }, (_, level) => `${' '.repeat(2 * level)}- a`).join('\n'),
  'emphasis in emphasis': (depth) => `${'*a **b '.repeat(depth)}c${'** *'.repeat(depth)}`,
  asterisks: (depth) => `${'*'.repeat(depth)}a${'*'.repeat(depth)}`,
  underscores: (depth) => `${'_'.repeat(depth)}a${'_'.repeat(depth)}`,
  tildes: (depth) => `${'~~a '.repeat(depth)}${'~~'.repeat(depth)}`,
  'opening brackets': (depth) => `a ${'['.repeat(depth)}`,
  'links in links': (depth) => `a ${'['.repeat(depth)}b${'](https://a.example/)'.repeat(depth)}`,
  'pictures in pictures': (depth) => `a ${'!['.repeat(depth)}b${'](x)'.repeat(depth)}`,
  'components in components': (depth) => `a ${'<Term id="rechner">'.repeat(depth)}b${'</Term>'.repeat(depth)}`,
  'components on lines of their own': (depth) =>
    `${'<Term id="rechner">\n'.repeat(depth)}b\n${'</Term>\n'.repeat(depth)}`,
  'unclosed components': (depth) => `a ${'<Term id="rechner">'.repeat(depth)}`,
  braces: (depth) => `a ${'{'.repeat(depth)}b${'}'.repeat(depth)}`,
  'brackets of a program': (depth) => `a {${'('.repeat(depth)}b${')'.repeat(depth)}}`,
  footnotes: (depth) => `${'[^1]: '.repeat(depth)}a`,
  'quotations and lists': (depth) => `${'> - 1. '.repeat(depth)}a`,
}

const records: Record<string, (depth: number) => string> = {
  'lists of YAML': (depth) => `name: ${'['.repeat(depth)}${']'.repeat(depth)}\n`,
  'unclosed lists of YAML': (depth) => `name: ${'['.repeat(depth)}\n`,
  'maps of YAML': (depth) => `name: ${'{a: '.repeat(depth)}1${'}'.repeat(depth)}\n`,
  'unclosed maps of YAML': (depth) => `name: ${'{a: '.repeat(depth)}\n`,
  'entries in entries': (depth) => `name:\n  ${'- '.repeat(depth)}a\n`,
  'keys of keys': (depth) => `${'? '.repeat(depth)}a\n`,
  'fields by indentation': (depth) =>
    `${Array.from({ length: Math.min(depth, 400) }, (_, level) => `${' '.repeat(level)}a:`).join('\n')}\n`,
}

/** Very deep nesting, which makes parsers slow and ends programs that call themselves for each level. */
export const nesting: HostileCase[] = depths.flatMap((depth) => [
  ...Object.entries(bodies).map(([name, write]) => inBody(`${depth} ${name}`, write(depth))),
  ...Object.entries(records).flatMap(([name, write]) => [
    beside(`${depth} ${name}`, 'topics/anlage.yaml', write(depth)),
    beside(
      `${depth} ${name} in a front matter`,
      'articles/opening/de.mdx',
      sound('articles/opening/de.mdx').replace('kind: news\n', () => write(depth)),
    ),
  ]),
])

import { expect, it } from 'vitest'
import { align } from './align.ts'

/** The part of the source that holds each character of the value; `?` where it is not known. */
function parts(source: string, value: string): string[] {
  const { starts, ends } = align(source, value)
  return starts.map((start, index) => (start < 0 ? '?' : source.slice(start, ends[index])))
}

it.each([
  ['the same characters', 'ab', 'ab', ['a', 'b']],
  ['an escaped mark of YAML', 'a\\"b', 'a"b', ['a', '\\"', 'b']],
  ['a doubled mark of YAML', "a''b", "a'b", ['a', "''", 'b']],
  ['a spelled-out character of YAML', 'a\\u00e4b', 'aäb', ['a', '\\u00e4', 'b']],
  ['a folded line of YAML', 'a\n   b', 'a b', ['a', '\n   ', 'b']],
  ['an escaped sign of Markdown', 'a\\*b', 'a*b', ['a', '\\*', 'b']],
  ['an entity of Markdown', 'a&amp;b', 'a&b', ['a', '&amp;', 'b']],
  ['an ampersand that is none', 'a&b', 'a&b', ['a', '&', 'b']],
  ['an entity that is text', '&amp;', '&amp;', ['&', 'a', 'm', 'p', ';']],
  ['an indented line', 'a\n  b', 'a\nb', ['a', '\n', 'b']],
  ['a line in a block quotation', 'a\n> b', 'a\nb', ['a', '\n', 'b']],
  ['spaces before a line end', 'a \nb', 'a\nb', ['a', '\n', 'b']],
  ['the indentation of a block of YAML', '   ab', 'ab', ['a', 'b']],
])('finds %s', (_, source, value, expected) => {
  expect(parts(source, value)).toEqual(expected)
})

it('knows nothing from the first character on that it cannot explain', () => {
  expect(parts('axb', 'ayb')).toEqual(['a', '?', '?'])
  expect(parts('', 'a')).toEqual(['?'])
})

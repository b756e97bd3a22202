import { expect, it } from 'vitest'
import { parseLocatedYaml } from './located-yaml.ts'

const text = 'label: { de: Prozessoren, en: processors }\nstatements:\n  - source: zeitung\n    value: 3\n'

it('knows the line and column of a nested value, counted from the line on which the text begins', () => {
  expect(parseLocatedYaml(text, 2).placeOf(['statements', 0, 'value'])).toEqual({ line: 5, column: 12 })
  expect(parseLocatedYaml(text, 2).placeOfKey(['statements', 0, 'value'])).toEqual({ line: 5, column: 5 })
})

it('gives the nearest parent of a value that does not exist', () => {
  expect(parseLocatedYaml(text, 1).placeOf(['label', 'fr', 'short'])).toEqual({ line: 1, column: 8 })
})

it('keeps dates as the text that was written', () => {
  expect(parseLocatedYaml('date: 2026-02-04\n', 1).value).toEqual({ date: '2026-02-04' })
})

it('refuses an alias, so that a short file cannot grow without end', () => {
  const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'
  const { value, errors } = parseLocatedYaml(bomb, 1)
  expect(value).toBeUndefined()
  expect(errors[0]).toEqual({
    place: { line: 2, column: 8 },
    message: 'uses a YAML alias (*name); expected the value itself',
  })
})

it('does not let a record change the prototype of objects', () => {
  const { value, errors } = parseLocatedYaml('a: 1\n__proto__: { polluted: true }\n', 1)
  expect(value).toBeUndefined()
  expect(errors[0]).toMatchObject({ place: { line: 2, column: 1 }, message: expect.stringContaining('__proto__') })
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})

it.each([
  ['brackets that would end the process', `a: ${'['.repeat(4_000)}`, 'brackets in brackets'],
  [
    'more fields than a search for places bears',
    Array.from({ length: 5_000 }, (_, key) => `a${key}: 1`).join('\n'),
    'fields',
  ],
  ['a tag', 'a: !!js/function "x"', 'YAML tag'],
  ['a directive', '%YAML 1.1\n---\na: 1', 'directive'],
])('refuses %s with a line', (_, yaml, words) => {
  const { value, errors } = parseLocatedYaml(`${yaml}\n`, 1)
  expect(value).toBeUndefined()
  expect(errors.map(({ message }) => message).join()).toContain(words)
})

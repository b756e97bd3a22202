import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { withStatement } from './add-statement.ts'

const statement = '{ source: radio, value: 5, as: about, wording: "rund 5: so viel" }'
const added = { source: 'radio', value: 5, as: 'about', wording: 'rund 5: so viel' }

it.each([
  ['entries of one line', 'unit: gpu\nstatements:\n  - { source: a, value: 1 } # ours\nnote: x\n'],
  ['entries of several lines', 'statements:\n  - source: a\n    value: 1\n\n# a remark\nnote: x\n'],
  ['entries that are not indented', 'statements:\n- { source: a, value: 1 }\nnote: x\n'],
  ['a list at the end of the file', 'unit: gpu\nstatements:\n  - source: a\n    value: 1\n'],
  ['a list without a last line end', 'statements:\n  - { source: a, value: 1 }'],
  ['a list in brackets', 'statements: [{ source: a, value: 1 }]\nnote: x\n'],
])('adds a statement to %s and leaves every other line as it is', (_, record) => {
  const text = withStatement(record, statement)
  expect(parse(text)).toEqual({ ...parse(record), statements: [{ source: 'a', value: 1 }, added] })
  if (!record.includes('[')) for (const line of record.split('\n')) expect(text.split('\n')).toContain(line)
})

it.each(['unit: gpu\n', 'statements: []\n', 'statements: [\n'])(
  'refuses a record without a list to add to',
  (record) => {
    expect(() => withStatement(record, statement)).toThrow('add it by hand')
  },
)

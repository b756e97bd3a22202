import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csv } from './csv.ts'

const table = (...texts: (string | number | boolean | undefined)[]) => ({
  columns: [{ name: 'cell', type: 'string' as const, description: 'A cell.' }],
  rows: texts.map((cell) => ({ cell })),
})

/** The cells of the one column, read by a parser that did not write them. */
const cells = (file: string) => parse<{ cell: string }>(file, { bom: true, columns: true }).map(({ cell }) => cell)

test('begins with the mark by which Excel knows UTF-8, has a header, and ends every line as RFC 4180 asks', () => {
  expect(csv(table('Öl'))).toBe('\ufeffcell\r\nÖl\r\n')
})

test('commas, quotation marks and line breaks come back as they were', () => {
  const texts = ['a, b', 'he said "no"', 'two\r\nlines', 'two\nlines', 'semi;colon', ' space ']
  expect(cells(csv(table(...texts)))).toEqual(texts)
})

for (const text of [
  '=1+1',
  '+49 89',
  '-0,50 Prozent',
  '@here',
  '\ttab',
  '\rbreak',
  '\nbreak',
  '＝1',
  '＋1',
  '－1',
  '＠x',
])
  test(`a text that begins as ${JSON.stringify(text)} is made harmless`, () => {
    expect(cells(csv(table(text)))).toEqual([`'${text}`])
  })

test('a negative number stays a number, truth is a word, and what is missing is an empty cell', () => {
  expect(csv(table(-0.5, 3, true, false))).toBe('\ufeffcell\r\n-0.5\r\n3\r\ntrue\r\nfalse\r\n')
  const { columns } = table()
  const two = [...columns, { name: 'other', type: 'string' as const, description: 'Another.' }]
  expect(csv({ columns: two, rows: [{ other: 'b' }] })).toBe('\ufeffcell,other\r\n,b\r\n')
})

test('a mark within a text is left alone', () => {
  expect(cells(csv(table('a = b', 'T-Systems', 'a@b')))).toEqual(['a = b', 'T-Systems', 'a@b'])
})

import { describe, expect, it } from 'vitest'
import { cleanOutput, isAsPrinted } from './printed.ts'

describe('what a command prints is as the page says', () => {
  it.each([
    ['word for word', 'a\nb', 'a\nb'],
    ['with words left out in a line', 'Published … pages to out', 'Published 260 pages to out'],
    ['with lines left out', 'a\n…\nd', 'a\nb\nc\nd'],
    ['with nothing where lines are left out', '…\na\n…', 'a'],
    ['with nothing at all', '', ''],
  ])('%s', (_, expected, output) => expect(isAsPrinted(expected, output)).toBe(true))

  it.each([
    ['another word', 'a\nb', 'a\nc'],
    ['a line more', 'a', 'a\nb'],
    ['a line less', 'a\nb', 'a'],
    ['words where the page has none', '', 'a'],
    ['another word behind words left out', 'Published … pages', 'Published 260 files'],
    ['a dot for a letter', 'a.c', 'abc'],
  ])('and not with %s', (_, expected, output) => expect(isAsPrinted(expected, output)).toBe(false))
})

it('leaves out what npm says before a command', () => {
  expect(cleanOutput('\n> rechenwerk@0.1.0 check\n> node lib/commands/run.mjs check\n\na  \n\nb\n')).toBe('a\n\nb')
})

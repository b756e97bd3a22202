import { expect, it } from 'vitest'
import { sourceArguments } from './source-arguments.ts'

it('reads a source with its text, a source alone, and what an editor decides', () => {
  expect(sourceArguments(['radio', 'a.txt'])).toEqual({ id: 'radio', path: 'a.txt', decisions: undefined })
  expect(sourceArguments(['radio'])).toEqual({ id: 'radio', path: undefined, decisions: undefined })
  expect(sourceArguments(['radio', '--accept', '3,5', '--drop', '1 2']).decisions).toMatchObject({
    accept: [3, 5],
    drop: [1, 2],
  })
  expect(sourceArguments(['radio', '--drop', 'rest']).decisions).toMatchObject({ accept: [], drop: 'rest' })
  expect(sourceArguments(['radio', '--accept=3', '--to=halls']).decisions).toMatchObject({ accept: [3], to: 'halls' })
})

it.each([
  ['no source', [], 'usage: npm run source -- <id> <text file>'],
  ['too many arguments', ['radio', 'a.txt', 'b.txt'], 'usage: npm run source -- <id> <text file>'],
  ['a bad id', ['Das Radio', 'a.txt'], '"Das Radio" is no id of a source; expected'],
  ['an unknown option', ['radio', '--acept', '3'], "Unknown option '--acept'"],
  ['no list of numbers', ['radio', '--accept', 'all'], '--accept all is no list of numbers'],
  ['a text and a decision', ['radio', 'a.txt', '--drop', '1'], 'a.txt is read in a step of its own'],
  ['a record for nothing', ['radio', '--drop', '1', '--to', 'halls'], '--to and --id go with --accept'],
])('says what is wrong with %s', (_, args, message) => {
  expect(() => sourceArguments(args)).toThrow(message)
})

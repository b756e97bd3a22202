import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type Step, stepsOf } from './steps.ts'

const withoutPlace = ({ line: _, ...step }: Step) => step
const headings = (page: string) => page.split('\n').flatMap((line) => line.match(/^#+(?= )/)?.[0] ?? [])
const german = readFileSync('docs/editing.de.md', 'utf8')
const english = readFileSync('docs/editing.md', 'utf8')

it('the German page for editors goes the same steps as the English one, which the browser tests follow', () => {
  const steps = stepsOf(english).map(withoutPlace)
  expect(steps.length).toBeGreaterThan(40)
  expect(stepsOf(german).map(withoutPlace)).toEqual(steps)
})

it('both pages for editors have the same sections', () => {
  expect(headings(german)).toEqual(headings(english))
})

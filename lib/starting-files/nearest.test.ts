import { expect, it } from 'vitest'
import { nearest } from './nearest.ts'

it('the nearest names differ in a few letters or hold the word, nearest first', () => {
  expect(nearest('technk', ['energie', 'technik', 'mittelstand'])).toEqual(['technik'])
  expect(nearest('cloud', ['t-cloud', 'gpu-count', 'industrial-ai-cloud'])).toEqual(['industrial-ai-cloud', 't-cloud'])
})

it('nothing is proposed for a word that is like none of them', () => {
  expect(nearest('xyzzy', ['energie', 'technik'])).toEqual([])
})

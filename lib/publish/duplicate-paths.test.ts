import { expect, test } from 'vitest'
import { duplicatePaths } from './duplicate-paths.ts'

const claims = (...paths: string[]) => paths.map((path, index) => ({ path, by: `claimant ${index}` }))

test('refuses two outputs for one file', () => {
  expect(duplicatePaths(claims('a/index.html', 'b.xml', 'a/index.html'))).toEqual([
    {
      kind: 'file',
      name: 'a/index.html',
      message: 'is made by claimant 0 and by claimant 2; rename or remove one of them',
    },
  ])
})

test('refuses a file where another output needs a folder', () => {
  expect(duplicatePaths(claims('de/a/index.html', 'de')).map(({ message }) => message)).toEqual([
    'is made by claimant 1, and claimant 0 needs a folder of that name',
  ])
})

test('has nothing against files beside each other', () => {
  expect(duplicatePaths(claims('de/index.html', 'de/a/index.html', 'de.xml', 'index.html'))).toEqual([])
})

import { expect, it } from 'vitest'
import { redirectLines } from './redirect-lines.ts'

it('writes one permanent redirect a line', () => {
  expect(redirectLines([{ from: '/de/nachrichten/alt/', to: '/de/nachrichten/neu/' }])).toBe(
    '/de/nachrichten/alt/ /de/nachrichten/neu/ 301\n',
  )
  expect(redirectLines([])).toBe('')
})

import { expect, test } from 'vitest'
import { breadcrumbs } from './breadcrumbs.ts'

const steps = (...place: Parameters<typeof breadcrumbs>) =>
  (breadcrumbs(...place) as unknown as { itemListElement: { position: number; name: string; item?: string }[] })
    .itemListElement

test('the way to an entry leads over its section, and ends without an address where the reader stands', () => {
  expect(steps('de', 'news', 'Eine Fabrik rechnet')).toMatchObject([
    { position: 1, name: 'Rechenwerk', item: expect.stringMatching(/\/de\/$/) },
    { position: 2, name: 'Nachrichten', item: expect.stringMatching(/\/de\/nachrichten\/$/) },
    { position: 3, name: 'Eine Fabrik rechnet' },
  ])
  expect(steps('de', 'news', 'Eine Fabrik rechnet')[2]).not.toHaveProperty('item')
})

test('the way to a section ends with it', () => {
  expect(steps('en', 'news').map(({ name, item }) => [name, item !== undefined])).toEqual([
    ['Rechenwerk', true],
    ['News', false],
  ])
})

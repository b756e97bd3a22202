import { expect, it } from 'vitest'
import { redirectLines } from './redirect-lines.ts'

const always = '/ /de/ 302! Language=de\n/ /en/ 302! Language=en\n/de/* /de/404.html 404\n/en/* /en/404.html 404\n'

it('leads to the front page of the reader’s language and to the page for addresses that do not exist', () => {
  expect(redirectLines([])).toBe(always)
})

it('writes permanent redirects before, for hosts that heed them where a page stands and for others', () => {
  expect(redirectLines([{ from: '/de/nachrichten/alt/', to: '/de/nachrichten/neu/' }])).toBe(
    `/de/nachrichten/alt/ /de/nachrichten/neu/ 301!\n/de/nachrichten/alt/ /de/nachrichten/neu/ 301\n${always}`,
  )
})

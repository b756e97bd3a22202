import { expect, test } from 'vitest'
import { pagePicture } from './page-picture.ts'

const picture = (...place: Parameters<typeof pagePicture>) => {
  const { url, alt } = pagePicture(...place)
  return [new URL(url).pathname, alt]
}

test('front pages, sections, articles and figures have pictures of their own', () => {
  expect(picture({ language: 'de' })).toEqual(['/de/og.png', 'Titelbild: Europas KI-Fabriken, erklärt'])
  expect(picture({ language: 'en', section: 'facts' }, 'x')).toEqual(['/en/facts/og.png', 'Title picture: Facts'])
  expect(picture({ language: 'de', section: 'news', entry: 'a' }, 'A')).toEqual([
    '/de/nachrichten/a/og.png',
    'Titelbild: A',
  ])
  expect(picture({ language: 'de', section: 'facts', entry: 'b' }, 'B')).toEqual([
    '/de/fakten/b/og.png',
    'Titelbild: B',
  ])
})

test('terms, topics, organisations and sources are shown with the picture of their section', () => {
  for (const section of ['glossary', 'topics', 'partners', 'sources'] as const)
    expect(pagePicture({ language: 'de', section, entry: 'a' }, 'A')).toEqual(pagePicture({ language: 'de', section }))
})

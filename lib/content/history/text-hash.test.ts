import { expect, it } from 'vitest'
import { parseLocatedYaml } from '../input/located-yaml.ts'
import { textHash } from './text-hash.ts'

const article = (frontMatter: string, body: string) => ({
  text: `---\n${frontMatter}---\n${body}`,
  data: parseLocatedYaml(frontMatter, 2),
})
const front = 'title: Titel\nsummary: Zusammenfassung\nkeyPoints: [Eins, Zwei]\nslug: a\n'
const hash = (frontMatter: string, body: string) => textHash(article(frontMatter, body))
const original = hash(front, '\nEin „Text“ – kurz.\n\n## Mehr\n')

it('has 16 hexadecimal digits', () => {
  expect(original).toMatch(/^[0-9a-f]{16}$/)
})

it.each([
  ['line breaks', front, '\nEin\n„Text“ – kurz.\n\n\n## Mehr\n'],
  ['typography', front, '\nEin "Text" - kurz.\n\n## Mehr\n'],
  ['the slug', front.replace('slug: a', 'slug: b'), '\nEin „Text“ – kurz.\n\n## Mehr\n'],
  ['corrections', `${front}corrections: [{ text: Neu }]\n`, '\nEin „Text“ – kurz.\n\n## Mehr\n'],
  [
    'how the front matter is written',
    front.replace('title: Titel', 'title: "Titel"'),
    '\nEin „Text“ – kurz.\n\n## Mehr\n',
  ],
])('does not depend on %s', (_, frontMatter, body) => {
  expect(hash(frontMatter, body)).toBe(original)
})

it.each([
  ['a word of the text', front, '\nEin „Wort“ – kurz.\n\n## Mehr\n'],
  ['the title', front.replace('Titel', 'Kopf'), '\nEin „Text“ – kurz.\n\n## Mehr\n'],
  ['the summary', front.replace('Zusammenfassung', 'Kürze'), '\nEin „Text“ – kurz.\n\n## Mehr\n'],
  ['a key point', front.replace('Zwei', 'Drei'), '\nEin „Text“ – kurz.\n\n## Mehr\n'],
  ['a heading’s level', front, '\nEin „Text“ – kurz.\n\n### Mehr\n'],
  ['capital letters', front, '\nEin „text“ – kurz.\n\n## Mehr\n'],
])('changes with %s', (_, frontMatter, body) => {
  expect(hash(frontMatter, body)).not.toBe(original)
})

it('is not there for a front matter that does not parse', () => {
  expect(hash('title: "a\n', 'b')).toBeUndefined()
})

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { JumpList } from './jump-list.tsx'

const html = renderToStaticMarkup(
  <JumpList
    label="Nach Rolle"
    entries={[
      { anchor: 'operator', text: 'Betreiber', count: 2 },
      { anchor: 'user', text: 'Nutzer', count: 0 },
      { anchor: 'research', text: 'Forschung' },
    ]}
  />,
)

test('each entry leads to its anchor on the same page', () => {
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(['#operator', '#user', '#research'])
})

test('an entry says how many there are, none included, and nothing where that is not told', () => {
  const entries = [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, entry = '']) =>
    entry.replace(/(<[^>]+>|\s)+/g, ' ').trim(),
  )
  expect(entries).toEqual(['Betreiber 2', 'Nutzer 0', 'Forschung'])
})

test('the list says what it is ordered by, as a page has other navigation', () => {
  expect(html).toMatch(/<nav [^>]*aria-label="Nach Rolle"/)
})

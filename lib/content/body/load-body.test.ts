import { expect, it } from 'vitest'
import { loadBody } from './load-body.ts'

// The check before the build says the same with better places; here it must hold when nobody has run it.
it.each([
  ['an import', 'import fs from "node:fs"\n'],
  ['an export', 'export const a = 1\n'],
  ['an expression', 'Text {process.exit(1)}\n'],
  ['an attribute expression', '<Fact id={process.exit(1)} /> im Satz\n'],
  ['a spread', '<Quote {...process.env} />\n'],
  ['a script', '<script>alert(1)</script>\n'],
  ['an event attribute', '<Quote id="a" onClick="alert(1)" />\n'],
  ['an iframe', '<iframe src="https://evil.example/" />\n'],
  ['a name from the prototype', '<toString />\n'],
  ['a script address', '[Text](javascript:alert%281%29)\n'],
  ['a script address in a definition', '[Text][a]\n\n[a]: data:text/html,x\n'],
])('renders no body with %s', (_, text) => {
  expect(() => loadBody(text, 'articles/a/de.mdx', 'article', 'de')).toThrow('articles/a/de.mdx: line')
})

it('lets plain Markdown through', () => {
  expect(
    loadBody('## Titel\n\n- *eins*\n- [zwei](/de/)\n', 'articles/a/de.mdx', 'article', 'de').tree.children,
  ).not.toEqual([])
})

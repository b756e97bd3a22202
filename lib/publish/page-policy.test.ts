import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withStylePolicy } from './page-policy.ts'

const hash = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`

test('A page names its style sheets before the first of them, and nothing else of it changes', () => {
  const css = 'p::before{content:"ä<"}'
  const before = `<html><head><meta charset="utf-8"/><style>${css}</style><style>b{}</style></head></html>`
  const meta = `<meta http-equiv="Content-Security-Policy" content="style-src 'self' ${hash(css)} ${hash('b{}')}"/>`
  expect(withStylePolicy(before)).toBe(before.replace('<style>', `${meta}<style>`))
})

test('A page without styles stays as it is', () => {
  expect(withStylePolicy('<p>Text</p>')).toBe('<p>Text</p>')
})

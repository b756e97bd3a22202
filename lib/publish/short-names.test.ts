import { describe, expect, test } from 'vitest'
import { withShortNames } from './short-names.ts'

const page = (css: string, body = '') => `<html><head><style>${css}</style></head><body>${body}</body></html>`

describe('Custom properties of a page', () => {
  test('get short names, where they are set and where they are used, in every sheet the same', () => {
    const css = ':root{--color-ink:#000;--edge:1rem}p{color:var(--color-ink);margin:var(--edge)}'
    const html = `${page(css)}<style>a{color:var(--color-ink)}</style>`
    expect(withShortNames(html)).toBe(
      `${page(':root{--a:#000;--b:1rem}p{color:var(--a);margin:var(--b)}')}<style>a{color:var(--a)}</style>`,
    )
  })

  test('keep a name that a script of the page says, or the page itself', () => {
    const html = page('p{--ink:red;--paper:blue;--rule:0}', '<path fill="var(--paper)"/>')
    expect(withShortNames(html, new Set(['--ink']))).toBe(
      page('p{--ink:red;--paper:blue;--a:0}', '<path fill="var(--paper)"/>'),
    )
  })

  test('never get a name that is taken', () => {
    expect(withShortNames(page('p{--ink:0;--a:1}'), new Set(['--a']))).toBe(page('p{--b:0;--a:1}'))
  })

  test('are told apart when there are more than letters', () => {
    const names = Array.from({ length: 60 }, (_, index) => `--name-${index}`)
    const short = withShortNames(page(`p{${names.map((name) => `${name}:0`).join(';')}}`)).match(/--\w+/g)
    expect(new Set(short).size).toBe(60)
    expect([short?.[25], short?.[26], short?.[27]]).toEqual(['--z', '--aa', '--ab'])
  })

  test('outside of styles are left alone', () => {
    expect(withShortNames(page('p{--ink:0}', '<code>--ink</code>'))).toBe(page('p{--ink:0}', '<code>--ink</code>'))
  })
})

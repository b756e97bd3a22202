import postcss from 'postcss'
import { expect, test } from 'vitest'
import { tidyStyles } from './tidy-styles.ts'

function tidy(css: string): string {
  const sheet = postcss.parse(css)
  tidyStyles(sheet)
  return sheet.toString()
}

test('neighbours with the same selector become one, and of a property that both set the later value stays', () => {
  expect(tidy('.a{color:red;margin:0}.a{color:blue}.b{color:red}')).toBe('.a{margin:0;color:blue}.b{color:red}')
})

test('rules that do not stand next to each other stay apart, because what is between them may count', () => {
  const css = '.a{color:red}.b{color:blue}.a{color:red}'
  expect(tidy(css)).toBe(css)
})

test('an important value is not replaced by one that is not', () => {
  expect(tidy('.a{color:red!important}.a{color:blue}')).toBe('.a{color:red!important;color:blue}')
})

test('neighbouring conditions that are the same become one, and what becomes neighbours in them as well', () => {
  expect(tidy('@media print{.a{margin:0}}@media print{.a{gap:0}}@media screen{.a{gap:0}}')).toBe(
    '@media print{.a{margin:0;gap:0}}@media screen{.a{gap:0}}',
  )
})

test('a colour for browsers that cannot mix goes, since all can', () => {
  const mixed = 'color-mix(in srgb, var(--a) 13%, transparent)'
  const condition = '@supports (color:color-mix(in lab, red, red))'
  expect(tidy(`.a{background:#abc}${condition}{.a{background:${mixed}}}`)).toBe(`.a{background:${mixed}}`)
  expect(
    tidy(`.a{text-decoration:#abc;text-decoration-thickness:1px}${condition}{.a{text-decoration:${mixed} 1px}}`),
  ).toBe(`.a{text-decoration:${mixed} 1px}`)
})

test('every other condition stays', () => {
  const css = '@supports (position-area:block-end){.a{margin:0}}'
  expect(tidy(css)).toBe(css)
})

import { readdirSync, readFileSync } from 'node:fs'
import Color from 'colorjs.io'
import { expect, test } from 'vitest'

const sheet = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const tokens = sheet('tokens.css')
const sheets = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.css') && name !== 'tokens.css')
  .map(sheet)
  .join('\n')

type Theme = ReadonlyMap<string, string>

const pairs = [...tokens.matchAll(/--color-([a-z]+): light-dark\((#\w{6}), (#\w{6})\)/g)]
const light: Theme = new Map(pairs.map(([, name = '', color = '']) => [name, color]))
const dark: Theme = new Map(pairs.map(([, name = '', , color = '']) => [name, color]))
const print = /@media print {(.*?)}\s*}/s.exec(tokens)?.[1] ?? ''
const paper: Theme = new Map([
  ...light,
  ...[...print.matchAll(/--color-([a-z]+): (#\w+)/g)].map(([, name = '', color = '']) => [name, color] as const),
])

/** The values that sheets give a property, without what keeps the colour of another element. */
function valuesOf(css: string, property: string): string[] {
  const found = [...css.matchAll(new RegExp(`(?<=[{;]\\s*)${property}: ([^;}]+?)\\s*[;}]`, 'g'))]
  return [...new Set(found.map(([, value = '']) => value))].filter(
    (value) => !/^(inherit|none|0|currentColor)$/.test(value),
  )
}

function colorOf(value: string, theme: Theme): string {
  const [, name] = /^var\(--color-([a-z]+)\)$/.exec(value) ?? []
  const color = name && theme.get(name)
  if (!color) throw new Error(`${value} is no colour token; expected one of ${[...theme.keys()].join(', ')}`)
  return color
}

/** The colours that a background may have on screen: a half-transparent one stands on paper and on a sheet. */
function surfacesOf(background: string, theme: Theme): string[] {
  const [, tint, percent, other] = /^color-mix\(in srgb, (\S+) (\d+)%, (\S+)\)$/.exec(background) ?? []
  if (!tint || !percent || !other) return [colorOf(background, theme)]
  const grounds = other === 'transparent' ? ['var(--color-paper)', 'var(--color-sheet)'] : [other]
  return grounds.map((ground) =>
    Color.mix(colorOf(ground, theme), colorOf(tint, theme), Number(percent) / 100, { space: 'srgb' }).toString({
      format: 'hex',
    }),
  )
}

/** Backgrounds on which no text stands: the dot of an event, what darkens the page behind a popover. */
const withoutText = ['var(--color-copper)', 'rgb(0 0 0/.25)']
/** The one inverted pair. */
const inverted = { color: 'var(--color-paper)', background: 'var(--color-ink)' }

/** Every text colour of a style sheet on every background of it that has less than 4.5 : 1, the least for text (WCAG 2.2, 1.4.3). */
function faintTexts(css: string, theme: Theme): string[] {
  const texts = valuesOf(css, 'color').filter((color) => color !== inverted.color)
  const backgrounds = valuesOf(css, 'background').filter(
    (one) => !withoutText.includes(one) && one !== inverted.background,
  )
  const combinations = backgrounds.flatMap((background) => texts.map((color) => ({ color, background })))
  return [...combinations, inverted].flatMap(({ color, background }) =>
    surfacesOf(background, theme).flatMap((surface) => {
      const contrast = Color.contrast(surface, colorOf(color, theme), 'WCAG21')
      return contrast < 4.5 ? [`${color} on ${background}: ${contrast.toFixed(2)}`] : []
    }),
  )
}

const themes = { light, dark, paper }

for (const [name, theme] of Object.entries(themes)) {
  test(`every text has the contrast of WCAG 2.2 AA on every background of the ${name} theme`, () => {
    expect(faintTexts(sheets, theme)).toEqual([])
  })

  test(`lines, marks and the focus ring stand out from the ground in the ${name} theme`, () => {
    for (const mark of ['ink', 'copper', 'water'])
      for (const ground of ['paper', 'sheet'])
        expect(
          Color.contrast(colorOf(`var(--color-${ground})`, theme), colorOf(`var(--color-${mark})`, theme), 'WCAG21'),
          `${mark} on ${ground}`,
        ).toBeGreaterThanOrEqual(3)
  })
}

test('both themes and paper are found, and the pairs that pages use', () => {
  expect([light.get('paper'), dark.get('paper'), paper.get('paper')]).toEqual(['#fbf8f2', '#15140f', '#fff'])
  expect(valuesOf(sheets, 'color').length).toBeGreaterThanOrEqual(5)
  expect(valuesOf(sheets, 'background')).toContain('color-mix(in srgb, var(--color-water) 13%, transparent)')
})

test('a planted pair that is too faint is found in each theme', () => {
  const planted = `${sheets} .planted { color: var(--color-soft); background: color-mix(in srgb, var(--color-soft) 70%, transparent) }`
  for (const theme of Object.values(themes))
    expect(faintTexts(planted, theme).join()).toContain('var(--color-soft) on color-mix')
})

test('a colour that is no token is refused', () => {
  expect(() => faintTexts(`${sheets} .planted { background: #ccc }`, light)).toThrow('#ccc is no colour token')
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { colours } from './colours.ts'
import { palette, toPalette } from './palette.ts'

test('the pictures have the colours of the light theme', () => {
  const tokens = readFileSync('app/styles/tokens.css', 'utf8')
  for (const [name, colour] of Object.entries(colours))
    expect(tokens).toContain(`--color-${name}: light-dark(${colour},`)
})

test('the palette has at most sixteen colours, the six among them', () => {
  expect(palette.length).toBeLessThanOrEqual(16)
  const hex = palette.map((rgb) => `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`)
  expect(hex).toEqual(expect.arrayContaining(Object.values(colours)))
})

test('a pixel gets the colour nearest to its own', () => {
  const numbers = toPalette(new Uint8Array([250, 250, 240, 255, 30, 24, 20, 255, 30, 24, 20, 255]))
  expect([...numbers].map((number) => palette[number])).toEqual([
    [251, 248, 242],
    [28, 26, 22],
    [28, 26, 22],
  ])
})

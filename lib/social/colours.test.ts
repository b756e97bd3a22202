import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Colour, colours } from './colours.ts'
import { palette, ramps } from './palette.ts'

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

test('the tones of a colour are its own, from a light one to the colour itself', () => {
  const hex = (number: number) =>
    `#${palette[number]?.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
  const numbers = Object.values(ramps).flatMap(({ first, tones }) => Array.from({ length: tones }, (_, i) => first + i))
  expect(numbers).toEqual(palette.map((_, number) => number))
  for (const [colour, { first, tones }] of Object.entries(ramps))
    expect(hex(first + tones - 1)).toBe(colours[colour as Colour])
  expect([1, 2, 3, 4].map((tone) => palette[ramps.ink.first + tone - 1]?.[0])).toEqual([195, 140, 84, 28])
})

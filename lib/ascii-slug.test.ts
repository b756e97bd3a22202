import { expect, it } from 'vitest'
import { asciiSlug } from './ascii-slug.ts'

it.each([
  ['Größe und Übermut', 'groesse-und-uebermut'],
  ['Was ein halbes ExaFLOPS ist', 'was-ein-halbes-exaflops-ist'],
  ['  „O’plugged is!“ – 2026 ', 'o-plugged-is-2026'],
  ['Café São Paulo', 'cafe-sao-paulo'],
  ['…', ''],
])('turns "%s" into "%s"', (text, slug) => {
  expect(asciiSlug(text)).toBe(slug)
})

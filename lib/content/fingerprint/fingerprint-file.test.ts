import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeFingerprint } from './fingerprint.ts'
import { fingerprintText, parseFingerprint } from './fingerprint-file.ts'

const source = readFileSync(join(import.meta.dirname, '../../../tests/content/zeitung.txt'), 'utf8')
const fingerprint = makeFingerprint(source, ['Wir reden nicht nur', 'fast 10.000'])
const text = fingerprintText(fingerprint)

it('reads what it has written', () => {
  expect(parseFingerprint(text)).toEqual({ fingerprint })
  expect(parseFingerprint(fingerprintText(makeFingerprint(source, [])))).toHaveProperty('fingerprint')
})

it('writes the same lines for the same text, in whatever order the passages come', () => {
  expect(fingerprintText(makeFingerprint(source, ['fast 10.000', 'Wir reden nicht nur']))).toBe(text)
  expect(text).toMatch(/^rechenwerk fingerprint 1\nsequences \d+ of \d+\n[0-9a-f \n]+\nseals 2\n/)
  expect(text.endsWith('\n')).toBe(true)
})

it('holds no word of the source', () => {
  for (const word of ['tucherpark', 'anlage', 'handeln']) expect(text.toLowerCase()).not.toContain(word)
})

it('notices every single character that is changed or missing', () => {
  for (let index = 0; index < text.length - 1; index += 1) {
    const other = text[index] === '0' ? '1' : '0'
    expect(parseFingerprint(text.slice(0, index) + other + text.slice(index + 1)), `changed ${index}`).toHaveProperty(
      'message',
    )
    expect(parseFingerprint(text.slice(0, index)), `cut at ${index}`).toHaveProperty('message')
  }
})

it('names the line of a damage and what to do', () => {
  expect(parseFingerprint('rechenwerk fingerprint 2\n')).toMatchObject({
    line: 1,
    message: expect.stringContaining('Make it anew'),
  })
  expect(parseFingerprint('')).toHaveProperty('message')
})

import { expect, test } from 'vitest'
import { mailLink } from './mail-link.ts'

test('title and address survive the way into a letter', () => {
  const link = mailLink('10 % mehr? Ja & „Öko“', 'https://rechenwerk.example/de/?a=b&c')
  expect(link).not.toMatch(/[\s"%](?![\dA-F]{2})/)
  expect(new URL(link).href).toMatch(/^[!-~]+$/)
  const { protocol, searchParams } = new URL(link.replaceAll('+', '%2B'))
  expect(protocol).toBe('mailto:')
  expect([...searchParams]).toEqual([
    ['subject', '10 % mehr? Ja & „Öko“'],
    ['body', 'https://rechenwerk.example/de/?a=b&c'],
  ])
})

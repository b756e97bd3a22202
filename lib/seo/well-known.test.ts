import { readFileSync } from 'node:fs'
import { imageSize } from 'image-size'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { humansText } from './humans.ts'
import { paper, webManifest } from './manifest.ts'
import { securityAddress, securityText } from './security.ts'

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://news.example')
})
afterEach(() => vi.unstubAllEnvs())

const projectFile = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url))

/** The fields of a security.txt as RFC 9116 reads them; a line that is neither a field nor empty or a comment throws. */
function fieldsOf(text: string): Map<string, string[]> {
  const fields = new Map<string, string[]>()
  for (const line of text.split(/\r?\n/)) {
    if (line === '' || line.startsWith('#')) continue
    const [, name = '', value = ''] = /^([A-Za-z-]+): (\S.*)$/.exec(line) ?? []
    if (!name) throw new Error(`"${line}" is no field`)
    fields.set(name.toLowerCase(), [...(fields.get(name.toLowerCase()) ?? []), value])
  }
  return fields
}

describe('security.txt', () => {
  const build = new Date('2026-11-24T15:00:00Z')

  test('has the fields of RFC 9116, with the imprint as the contact while the publisher has no e-mail address', () => {
    const fields = fieldsOf(securityText(build, null))
    expect(Object.fromEntries(fields)).toEqual({
      contact: ['https://news.example/de/impressum/', 'https://news.example/en/imprint/'],
      expires: ['2027-06-01T00:00:00Z'],
      'preferred-languages': ['de, en'],
      canonical: [`https://news.example${securityAddress}`],
    })
  })

  test('names the publisher’s e-mail address first, once it is known', () => {
    expect(fieldsOf(securityText(build, 'desk@news.example')).get('contact')?.[0]).toBe('mailto:desk@news.example')
  })

  test('is good for more than five months and less than a year on any day, and the same on all days of a month', () => {
    const end = (day: string) => fieldsOf(securityText(new Date(day), null)).get('expires')?.[0] ?? ''
    for (const day of ['2026-01-01T00:00:00Z', '2026-08-31T23:59:59Z', '2028-02-29T12:00:00Z']) {
      const days = (Date.parse(end(day)) - Date.parse(day)) / 86_400_000
      expect(days).toBeGreaterThan(150)
      expect(days).toBeLessThan(365)
    }
    expect(end('2026-11-01T00:00:00Z')).toBe(end('2026-11-30T23:59:59Z'))
  })
})

test('humans.txt names the desk and no person', () => {
  const lines = humansText().split('\n')
  expect(lines.filter((line) => line.startsWith('/*'))).toEqual(['/* TEAM */', '/* SITE */'])
  for (const line of lines) expect(line).toMatch(/^$|^\/\* [A-Z]+ \*\/$|^[A-Z][A-Za-z ]+: \S/)
  expect(lines).toContain('Desk: Rechenwerk desk')
  expect(lines).toContain('Contact: https://news.example/en/imprint/')
})

describe.each(['de', 'en'] as const)('The manifest in %s', (language) => {
  const manifest = webManifest(language)

  test('opens the front page of its language with its name', () => {
    expect(manifest).toMatchObject({
      id: `/${language}/`,
      start_url: `/${language}/`,
      scope: '/',
      short_name: 'Rechenwerk',
      lang: language === 'de' ? 'de-DE' : 'en-GB',
      display: 'minimal-ui',
    })
    expect(manifest.name).toMatch(/^Rechenwerk: /)
  })

  test('has icons that exist in the sizes it claims, one of them to be cut to a shape', () => {
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable')
    for (const { src, sizes, type } of manifest.icons) {
      const file = projectFile(`public${src}`)
      if (type === 'image/svg+xml') expect([sizes, file.toString().slice(0, 4)]).toEqual(['any', '<svg'])
      else {
        const { width, height } = imageSize(file)
        expect(`${width}x${height}`).toBe(sizes)
      }
    }
  })

  test('has the colour of the light theme’s paper', () => {
    expect(projectFile('app/styles/tokens.css').toString()).toContain(`--color-paper: light-dark(${paper},`)
    expect([manifest.background_color, manifest.theme_color]).toEqual([paper, paper])
  })
})

test('the mark of the maskable icon stays within the circle that is never cut off, four fifths of the width', () => {
  const share = Number(/const share = (\d+)/.exec(projectFile('app/icons/make-icons.mjs').toString())?.[1]) / 100
  // The outermost dots stand at 2 and 14 of 16 in both directions, as wide as the stroke.
  const stroke = Number(/stroke-width:([\d.]+)/.exec(projectFile('public/favicon.svg').toString())?.[1])
  const reach = ((Math.hypot(6, 6) + stroke / 2) / 16) * share
  expect(reach).toBeLessThanOrEqual(0.4)
})

test('/favicon.ico, which browsers ask for by themselves, is an icon file', () => {
  const { type, width, height } = imageSize(projectFile('public/favicon.ico'))
  expect([type, width, height]).toEqual(['ico', 48, 48])
})

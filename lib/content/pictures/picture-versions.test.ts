import { describe, expect, test } from 'vitest'
import { pictureVersions } from './picture-versions.ts'

const bytes = Buffer.from('picture')
const versions = (width: number, height: number, file = 'halle.jpg', content = bytes) =>
  pictureVersions(file, content, { width, height })
const widthsOf = (width: number) =>
  versions(width, width / 2)
    .sized.filter(({ format }) => format === 'avif')
    .map((version) => version.width)

describe('The widths', () => {
  test.each([
    [4000, [672, 1040, 1280, 1856]],
    [1856, [672, 1040, 1280, 1856]],
    [1500, [672, 1040, 1280, 1500]],
    [1200, [672, 1040, 1200]],
  ])('of a picture of %i pixels are %j, none larger than the picture', (width, expected) => {
    expect(widthsOf(width)).toEqual(expected)
  })

  test('have the heights that belong to them', () => {
    expect(versions(3000, 2001).sized.map(({ width, height }) => `${width} × ${height}`)).toContain('672 × 448')
  })

  test('are the same in both formats', () => {
    const { sized } = versions(3000, 2000)
    const of = (one: string) => sized.filter(({ format }) => format === one).map(({ width }) => width)
    expect(of('webp')).toEqual(of('avif'))
  })
})

describe('The names', () => {
  const hashed = /^halle-672\.[0-9a-f]{10}\.avif$/

  test('of sizes hold a hash, another one for another picture', () => {
    const [one] = versions(3000, 2000).sized
    const [other] = versions(3000, 2000, 'halle.jpg', Buffer.from('another')).sized
    expect(one?.name).toMatch(hashed)
    expect(other?.name).toMatch(hashed)
    expect(other?.name).not.toBe(one?.name)
  })

  test.each([
    ['halle.jpg', 'halle.jpg', 'jpeg'],
    ['halle.png', 'halle.png', 'png'],
    ['halle.webp', 'halle.jpg', 'jpeg'],
    ['halle.avif', 'halle.jpg', 'jpeg'],
  ])('of the fallback of %s is %s, which stays', (file, name, format) => {
    expect(versions(3000, 2000, file).fallback).toEqual({ name, format, width: 1280, height: 853 })
  })
})

test('the fallback of a smaller picture is as wide as the picture', () => {
  expect(versions(1200, 700).fallback).toMatchObject({ width: 1200, height: 700 })
})

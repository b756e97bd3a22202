import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { countryOutline, europeOutlines, onEurope } from './europe.ts'
import { places } from './places.ts'
import { RelativePath } from './relative-path.ts'

/** The points that a path of relative steps goes through. */
function points(data: string): [number, number][] {
  return data
    .split('M')
    .slice(1)
    .flatMap((line) => {
      const numbers = (line.match(/-?\d+/g) ?? []).map(Number)
      const found: [number, number][] = []
      for (let index = 0; index < numbers.length; index += 2) {
        const [lastX, lastY] = found.at(-1) ?? [0, 0]
        found.push([lastX + (numbers[index] ?? 0), lastY + (numbers[index + 1] ?? 0)])
      }
      return found
    })
}

test('the whole map weighs less than 2.5 kB', () => {
  const { land, borders } = europeOutlines()
  expect(brotliCompressSync(land + borders + countryOutline('DE')).length).toBeLessThan(2500)
})

test('each place lies within the outline of its country', () => {
  for (const { country, ...place } of Object.values(places)) {
    const { x, y } = onEurope(place)
    const outline = points(countryOutline(country))
    const [xs, ys] = [outline.map(([one]) => one), outline.map(([, one]) => one)]
    expect([Math.min(...xs) <= x, x <= Math.max(...xs), Math.min(...ys) <= y, y <= Math.max(...ys)]).not.toContain(
      false,
    )
  }
})

test('Munich lies in the south of Germany and south of Berlin', () => {
  const [munich, berlin] = [onEurope(places.munich), onEurope(places.berlin)]
  expect(munich.y).toBeGreaterThan(berlin.y + 50)
})

test('a place outside the map and a country without a number are refused', () => {
  expect(() => onEurope({ latitude: -33.9, longitude: 18.4 })).toThrow('outside')
  expect(() => countryOutline('ZZ')).toThrow('expected one of')
})

test('a path keeps its shape in whole relative steps and drops what is too small to see', () => {
  const path = new RelativePath()
  path.moveTo(1.2, 2)
  path.lineTo(1.4, 2.1)
  path.lineTo(11, 2)
  path.lineTo(5, -3.2)
  path.closePath()
  path.moveTo(50, 50)
  path.lineTo(50.2, 50.1)
  path.closePath()
  expect(path.toString()).toBe('M1 2l10 0-6-5z')
})

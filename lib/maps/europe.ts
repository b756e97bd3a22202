import { geoAzimuthalEqualArea, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' }
import { once } from '../content/once.ts'
import { RelativePath } from './relative-path.ts'

/** The map's width and height in its own units. */
export const europeSize = { width: 640, height: 600 } as const

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

const topology = atlas as unknown as Atlas

/** Equal areas, centred on Europe from Portugal to Ukraine. */
const projection = geoAzimuthalEqualArea()
  .rotate([-11, -51.5])
  .scale(900)
  .translate([europeSize.width / 2, europeSize.height / 2])
  .clipExtent([
    [-2, -2],
    [europeSize.width + 2, europeSize.height + 2],
  ])

type Drawable = Parameters<ReturnType<typeof geoPath>>[0]

function drawn(shape: Drawable): string {
  const path = new RelativePath()
  geoPath(projection, path)(shape)
  return path.toString()
}

/** The coasts and the borders between countries, as path data. */
export const europeOutlines = once('europe', () => ({
  land: drawn(feature(topology, topology.objects.land)),
  borders: drawn(mesh(topology, topology.objects.countries, (one, other) => one !== other)),
}))

/** The numbers by which the data call the countries of `places`. */
const countryNumbers: Record<string, string> = { BE: '056', DE: '276' }

/**
 * The outline of a country as path data.
 *
 * @param code two letters as in `places`
 * @throws when the map does not know the country
 */
export function countryOutline(code: string): string {
  const number = countryNumbers[code]
  // Some shapes of the data have no number at all.
  const country = number && topology.objects.countries.geometries.find(({ id }) => id === number)
  if (!country) throw new Error(`The map has no country "${code}"; expected one of: ${Object.keys(countryNumbers)}`)
  return drawn(feature(topology, country))
}

/**
 * Where a place lies on the map.
 *
 * @throws when it lies outside
 */
export function onEurope({ latitude, longitude }: { latitude: number; longitude: number }): { x: number; y: number } {
  const [x, y] = projection([longitude, latitude]) ?? [-1, -1]
  if (x < 0 || y < 0 || x > europeSize.width || y > europeSize.height)
    throw new Error(`${latitude}° north, ${longitude}° east lies outside the map of Europe`)
  return { x: Math.round(x), y: Math.round(y) }
}

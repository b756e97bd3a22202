import type { Bilingual } from '../languages.ts'

/** A place that a map can show: a general geographical fact, not a claim of a source. */
export interface PlaceOnMap {
  name: Bilingual
  /** Of its country, as an ISO 3166 code of two letters. */
  country: string
  /** Degrees north and east, to a hundredth: about a kilometre. */
  latitude: number
  longitude: number
}

/** The places that maps can show, by the names that editors use. */
export const places = {
  munich: { name: { de: 'München', en: 'Munich' }, country: 'DE', latitude: 48.14, longitude: 11.58 },
  berlin: { name: { de: 'Berlin', en: 'Berlin' }, country: 'DE', latitude: 52.52, longitude: 13.4 },
  hanover: { name: { de: 'Hannover', en: 'Hanover' }, country: 'DE', latitude: 52.37, longitude: 9.73 },
  brussels: { name: { de: 'Brüssel', en: 'Brussels' }, country: 'BE', latitude: 50.85, longitude: 4.35 },
} as const satisfies Record<string, PlaceOnMap>

export type PlaceName = keyof typeof places

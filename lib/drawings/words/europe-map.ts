import { countryName } from '../../format/country.ts'
import { noBreakSpace } from '../../format/locale.ts'
import { formatNumber } from '../../format/number.ts'
import { translator } from '../../i18n/translate.ts'
import type { Language } from '../../languages.ts'
import { type PlaceName, places } from '../../maps/places.ts'
import type { PictureWords } from './picture-words.ts'

/** The words of a map of Europe with one place marked. */
export function europeMapWords(place: PlaceName, language: Language): PictureWords {
  const t = translator(language)
  const { name, country, latitude, longitude } = places[place]
  const words = { place: name[language], country: countryName(country, language) }
  const degrees = (value: number, direction: 'north' | 'south' | 'east' | 'west') =>
    `${formatNumber(Math.abs(value), language)}°${noBreakSpace}${t(`picture.map.${direction}`)}`
  const position = [
    degrees(latitude, latitude < 0 ? 'south' : 'north'),
    degrees(longitude, longitude < 0 ? 'west' : 'east'),
  ]
  return {
    title: t('picture.map.title', words),
    description: t('picture.map.description', words),
    caption: t('picture.map.caption', words),
    sources: [],
    table: {
      headings: [t('picture.map.place'), t('organisation.country'), t('picture.map.position')],
      rows: [[{ text: words.place }, { text: words.country }, { text: position.join(', ') }]],
    },
  }
}

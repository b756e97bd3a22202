import { countryName } from '@/lib/format/country.ts'
import { noBreakSpace } from '@/lib/format/locale.ts'
import { formatNumber } from '@/lib/format/number.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { countryOutline, europeOutlines, europeSize, onEurope } from '@/lib/maps/europe.ts'
import { type PlaceName, places } from '@/lib/maps/places.ts'
import { Picture } from './picture.tsx'
import { PictureTable } from './picture-table.tsx'

/** A map of Europe with one place marked and its country set off. */
export function EuropeMap({ place, language }: { place: PlaceName; language: Language }) {
  const t = translator(language)
  const { name, country, latitude, longitude } = places[place]
  const { land, borders } = europeOutlines()
  const { x, y } = onEurope(places[place])
  const words = { place: name[language], country: countryName(country, language) }
  const degrees = (value: number, direction: 'north' | 'south' | 'east' | 'west') =>
    `${formatNumber(Math.abs(value), language)}°${noBreakSpace}${t(`picture.map.${direction}`)}`
  return (
    <Picture
      title={t('picture.map.title', words)}
      description={t('picture.map.description', words)}
      caption={t('picture.map.caption', words)}
      table={
        <PictureTable
          headings={[t('picture.map.place'), t('organisation.country'), t('picture.map.position')]}
          rows={[
            [
              words.place,
              words.country,
              `${degrees(latitude, latitude < 0 ? 'south' : 'north')}, ${degrees(longitude, longitude < 0 ? 'west' : 'east')}`,
            ],
          ]}
        />
      }
      width={europeSize.width}
      height={europeSize.height}
      language={language}
    >
      <path className="land" d={land} />
      <path className="land home" d={countryOutline(country)} />
      <path className="borders" d={borders} />
      <circle cx={x} cy={y} r="11" />
      <text x={x + 20} y={y + 9} className="strong place">
        {words.place}
      </text>
    </Picture>
  )
}

import { europeMapWords } from '@/lib/drawings/words/europe-map.ts'
import { countryOutline, europeOutlines, europeSize, onEurope } from '@/lib/maps/europe.ts'
import { type PlaceName, places } from '@/lib/maps/places.ts'
import { Picture } from './picture.tsx'
import type { PictureContext } from './stated.tsx'

/** A map of Europe with one place marked and its country set off. */
export function EuropeMap({ place, context }: { place: PlaceName; context: PictureContext }) {
  const { name, country } = places[place]
  const { land, borders } = europeOutlines()
  const { x, y } = onEurope(places[place])
  return (
    <Picture
      words={europeMapWords(place, context.language)}
      width={europeSize.width}
      height={europeSize.height}
      context={context}
    >
      <path className="land" d={land} />
      <path className="land home" d={countryOutline(country)} />
      <path className="borders" d={borders} />
      <circle cx={x} cy={y} r="11" />
      <text x={x + 20} y={y + 9} className="strong place">
        {name[context.language]}
      </text>
    </Picture>
  )
}

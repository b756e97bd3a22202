import { type Unit, units } from '../content/definitions/units.ts'
import type { Finding } from '../content/finding.ts'
import { type Content, type ContentFile, findingAt } from '../content/input/content-file.ts'
import { isLanguage } from '../languages.ts'
import { statementMisfit } from './figures/statement-misfit.ts'
import { statedPassages, statementsOf } from './sources/cited-passages.ts'
import { passageFinding } from './sources/passage-finding.ts'

const rule = 'figure-wording'

const isUnit = (unit: unknown): unit is Unit => typeof unit === 'string' && Object.hasOwn(units, unit)

function misfits(file: ContentFile, sources: ReadonlyMap<string, ContentFile>): Finding[] {
  const unit = file.data.value?.unit
  if (!isUnit(unit)) return []
  return statementsOf(file).flatMap(({ value, as, wording, source }, index) => {
    const record = sources.get(String(source))?.data.value
    const language = record?.language
    if (typeof wording !== 'string' || typeof language !== 'string' || !isLanguage(language)) return []
    const printed = typeof record?.date === 'string' ? record.date : undefined
    const misfit = statementMisfit({ value, as, wording, unit, language, printed })
    if (!misfit) return []
    const given = misfit.field === 'value' ? value : as
    return [
      findingAt(
        file,
        file.data.placeOf(['statements', index, misfit.field]),
        rule,
        `says ${misfit.field}: ${String(given)}, but the wording is "${wording.replace(/\s+/g, ' ')}"; expected ${misfit.expected}. Correct the one that is wrong; where the wording has no such number, leave the value out`,
      ),
    ]
  })
}

/**
 * figure-wording: a statement’s wording stands in its source word for word, and the statement’s value and qualifier are those
 * of the wording.
 */
export function figureWording(content: Content): Finding[] {
  const sources = new Map(content.files.filter(({ kind }) => kind === 'source').map((file) => [file.id, file]))
  return [
    ...statedPassages(content).flatMap((passage) => passageFinding(content, passage, rule) ?? []),
    ...content.files.filter(({ kind }) => kind === 'fact').flatMap((file) => misfits(file, sources)),
  ]
}

import { z } from 'zod'
import { kinds } from '../content/definitions/kinds.ts'
import type { Finding } from '../content/finding.ts'
import { type LanguagePair, languagePairs } from '../content/history/language-pairs.ts'
import { type Content, type ContentFile, findingAt } from '../content/input/content-file.ts'
import { firstDifference } from './parity/first-difference.ts'
import { outlineOf } from './parity/outline.ts'

/** Fields that are the same in both languages. */
const sharedFields = ['kind', 'topics', 'sources', 'facts', 'organisations']

function shown(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value)
}

function fieldFindings({ original, translation }: LanguagePair): Finding[] {
  const [from, to] = [original.data.value ?? {}, translation.data.value ?? {}]
  // A value that does not fit its definition is an error already.
  const shape: Record<string, z.core.$ZodType> = kinds[original.kind].definition.shape
  const fits = (field: string) =>
    [from, to].every((value) => shape[field] && z.safeParse(shape[field], value[field]).success)
  const differing = sharedFields.filter((field) => fits(field) && shown(from[field]) !== shown(to[field]))
  const findings = differing.map((field) =>
    findingAt(
      translation,
      translation.data.placeOf([field]),
      'translation-parity',
      `has ${to[field] === undefined ? `no ${field}` : `${field} ${shown(to[field])}`}; expected ${from[field] === undefined ? 'none' : shown(from[field])} as in ${original.language}.mdx, line ${original.data.placeOf([field]).line}`,
    ),
  )
  const pictureOf = (image: unknown) =>
    typeof image === 'object' && image !== null ? Reflect.get(image, 'file') : undefined
  const [picture, otherPicture] = [pictureOf(from.image), pictureOf(to.image)]
  if (picture !== otherPicture)
    findings.push(
      findingAt(
        translation,
        translation.data.placeOf(to.image === undefined ? ['title'] : ['image', 'file']),
        'translation-parity',
        `has ${otherPicture === undefined ? 'no picture' : `the picture "${otherPicture}"`}; expected ${picture === undefined ? 'none' : `"${picture}"`} as in ${original.language}.mdx`,
      ),
    )
  return findings
}

function bodyFindings({ original, translation }: LanguagePair): Finding[] {
  if (!original.body || !translation.body) return []
  const difference = firstDifference(outlineOf(original), outlineOf(translation))
  if (!difference) return []
  const { place, originalPlace } = difference
  const other = `${original.language}.mdx`
  const { translation: here, original: there } = difference
  const message = !here
    ? `has no ${there?.replace(/^an? /, '')} after this; expected it as in ${other} at line ${originalPlace.line}`
    : there
      ? `has ${here} here; expected ${there} as in ${other} at line ${originalPlace.line}`
      : `has ${here} here; expected none, as ${other} has none after its line ${originalPlace.line}`
  const hint = 'This is the first difference; both languages have the same headings, figures, quotations and tables'
  return [findingAt(translation, place, 'translation-parity', `${message}. ${hint}`)]
}

/**
 * translation-parity: both languages have the same kind, topics, sources, figures and organisations in their
 * fields, the same picture, and the same headings, tables and
 * components in the same order; figures within the sentences between them may change places. Drafts are not looked at, nor
 * bodies that hold what is not allowed.
 */
export function translationParity(content: Content): Finding[] {
  const refused = new Set(content.findings.flatMap(({ file, rule }) => (rule === 'mdx-allowed' ? [file] : [])))
  const isLookedAt = ({ path, data }: ContentFile) => data.value?.draft !== true && !refused.has(path)
  return languagePairs(content)
    .filter(({ original, translation }) => isLookedAt(original) && isLookedAt(translation))
    .flatMap((pair) => [...fieldFindings(pair), ...bodyFindings(pair)])
}

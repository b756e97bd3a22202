import { passageParts } from '../../content/fingerprint/passage.ts'
import { wordsOf } from '../../content/fingerprint/words.ts'
import type { Content } from '../../content/input/content-file.ts'
import { fieldsOf, quotedPassages, statementsOf } from '../../editorial/sources/cited-passages.ts'
import type { Unnumbered } from './proposal.ts'

/** A part of a text as its words between spaces, so that a search for it is one for whole words. */
const searchable = (text: string) => ` ${wordsOf(text).join(' ')} `
const partsOf = (text: string) => passageParts(text).map((part) => ` ${part.map(({ word }) => word).join(' ')} `)

const contains = (a: string, b: string) => a.includes(b) || b.includes(a)

const amount = (value: unknown) => (typeof value === 'number' ? Math.abs(value) : value)

/** A share in per cent may be on record as a change, and a number without a unit in any. */
const sameUnit = (unit: unknown, proposed: string | undefined) =>
  proposed === undefined || unit === proposed || (String(unit).startsWith('percent') && proposed.startsWith('percent'))

function figureOnRecord(content: Content, source: string, one: Unnumbered & { kind: 'figure' }): string | undefined {
  const words = searchable(one.wording)
  for (const file of content.files.filter(({ kind }) => kind === 'fact'))
    for (const statement of statementsOf(file)) {
      if (statement.source !== source || !sameUnit(file.data.value?.unit, one.unit)) continue
      if (one.value === undefined) {
        if (file.id === one.fits) return file.id
        continue
      }
      const same = amount(statement.value) === amount(one.value)
      const sameWords = typeof statement.wording === 'string' && contains(searchable(statement.wording), words)
      if ((same && (statement.as === one.as || sameWords)) || (statement.value === undefined && sameWords))
        return file.id
    }
  return content.files.find(({ kind, data }) => {
    const evidence = kind === 'event' && one.unit === 'date' && data.value?.date === one.value && data.value?.evidence
    return Array.isArray(evidence) && evidence.some((entry) => fieldsOf(entry).source === source)
  })?.id
}

function quoteOnRecord(content: Content, source: string, text: string): string | undefined {
  const proposed = partsOf(text)
  const passages = quotedPassages(content).filter((passage) => passage.source === source)
  return passages.find((passage) => partsOf(passage.text).some((part) => proposed.some((one) => contains(part, one))))
    ?.file.id
}

/** The id of the record that has what is proposed from this source already, if there is one. */
export function onRecord(content: Content, source: string, one: Unnumbered): string | undefined {
  return one.kind === 'quote' ? quoteOnRecord(content, source, one.text) : figureOnRecord(content, source, one)
}

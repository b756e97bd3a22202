import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fingerprint, makeFingerprint, sealOf } from '../content/fingerprint/fingerprint.ts'
import { fingerprintText } from '../content/fingerprint/fingerprint-file.ts'
import type { Content } from '../content/input/content-file.ts'
import { replaceFile } from '../content/input/replace-file.ts'
import { type CitedPassage, citedPassages } from '../editorial/sources/cited-passages.ts'
import { wordFigures } from './figures/word-figures.ts'
import { findProposals } from './proposals/find-proposals.ts'
import { type Merged, mergeProposals } from './proposals/merge-proposals.ts'
import { proposalsPath, readProposals, writeProposals } from './proposals/proposals-file.ts'
import { readHead, sourceRecord } from './records/draft-source.ts'
import { recordedPeople, sourceFacts } from './records/source-facts.ts'

/** What an import did. */
export interface Imported extends Merged {
  /** The record that was drafted because there was none. */
  drafted: string | undefined
  fingerprint: Fingerprint
  fingerprintPath: string
  passages: CitedPassage[]
  /** The quotations and wordings on record that do not stand in the text. */
  missing: CitedPassage[]
}

/**
 * Takes a source's text in: makes its fingerprint, drafts its record where there is none, and writes down what is proposed.
 * The text itself is not kept.
 *
 * @param folder the content folder
 * @throws when the text is too short; then nothing is written
 */
export function importSource(content: Content, folder: string, id: string, text: string): Imported {
  const passages = citedPassages(content).filter(({ source }) => source === id)
  const fingerprint = makeFingerprint(
    text,
    passages.map((passage) => passage.text),
  )
  const proposalsFile = proposalsPath(folder, id)
  const before = readProposals(proposalsFile)
  const known = sourceFacts(content, id)
  const head = readHead(text)
  const language = known?.language ?? head.language
  const printed = known ? known.printed : head.date
  const found = findProposals(text, {
    language,
    printed,
    people: recordedPeople(content),
    figures: wordFigures(content, id, language),
  })
  const merged = mergeProposals(before, found, { content, source: id, language })

  const record = join(folder, 'sources', `${id}.yaml`)
  mkdirSync(join(folder, 'sources'), { recursive: true })
  // "wx" refuses a file that is there, whatever the reading said.
  if (!known) writeFileSync(record, sourceRecord(head), { flag: 'wx' })
  const fingerprintPath = join(folder, 'sources', `${id}.fingerprint`)
  replaceFile(fingerprintPath, fingerprintText(fingerprint))
  if (merged.proposals.open.length + merged.proposals.decided.length + before.open.length > 0)
    writeProposals(proposalsFile, id, merged.proposals)
  return {
    ...merged,
    drafted: known ? undefined : record,
    fingerprint,
    fingerprintPath,
    passages,
    missing: passages.filter((passage) => !fingerprint.seals.has(sealOf(passage.text))),
  }
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sealOf } from '../../content/fingerprint/fingerprint.ts'
import { fingerprintText } from '../../content/fingerprint/fingerprint-file.ts'
import type { Content } from '../../content/input/content-file.ts'
import { replaceFile } from '../../content/input/replace-file.ts'
import { identity, type Proposal, type Proposals } from '../proposals/proposal.ts'
import { proposalsPath, writeProposals } from '../proposals/proposals-file.ts'
import { addedTo, newRecord, type Outcome, type Planned } from './planned-record.ts'
import { maySeal } from './seal-passage.ts'

/** What an editor decided. */
export interface Decisions {
  accept: readonly number[]
  drop: readonly number[] | 'rest'
  /** The figure on record to which the one accepted figure is added. */
  to?: string | undefined
  /** The id of the new record of the one accepted proposal. */
  id?: string | undefined
}

function chosen(proposals: Proposals, number: number, source: string): Proposal {
  const one = proposals.open.find((other) => other.number === number)
  if (one) return one
  const decided = proposals.decided.find((other) => other.number === number)
  const open = proposals.open.map((other) => other.number).join(', ') || 'none'
  throw new Error(
    decided
      ? `proposal ${number} was ${decided.was} before${decided.record ? `: ${decided.record}.yaml` : ''}`
      : `${source} has no proposal ${number}; open are: ${open}`,
  )
}

/**
 * Carries out what an editor decided: writes records for what is accepted, seals its words, and remembers both. Everything is
 * looked at before anything is written.
 *
 * @param folder the content folder
 * @throws when a number, an id or a figure does not fit; then nothing is written
 */
export function decide(
  content: Content,
  folder: string,
  source: string,
  proposals: Proposals,
  decisions: Decisions,
): Outcome[] {
  const { accept, to, id } = decisions
  const rest = proposals.open.map(({ number }) => number).filter((number) => !accept.includes(number))
  const drop = decisions.drop === 'rest' ? rest : decisions.drop
  const twice = [...accept, ...drop].find((number, index, all) => all.indexOf(number) !== index)
  if (twice !== undefined) throw new Error(`proposal ${twice} is named twice; expected each number once`)
  if ((to || id) && accept.length !== 1)
    throw new Error('--to and --id go with one accepted number; accept the others by themselves')
  if (to && id) throw new Error('--to adds to a record and --id names a new one; expected one of them')
  const taken = new Set<string>()
  const accepted = accept.map((number): Planned => {
    const one = chosen(proposals, number, source)
    if (to && one.kind === 'quote') throw new Error(`proposal ${number} is a quotation; --to is for figures`)
    const target = one.kind === 'figure' ? (to ?? (one.value === undefined && !id ? one.fits : undefined)) : undefined
    return one.kind === 'figure' && target
      ? addedTo(content, folder, one, target, source)
      : newRecord(content, folder, one, source, taken, id)
  })
  const targets = accepted.map(({ file }) => file)
  const same = targets.find((file, index) => targets.indexOf(file) !== index)
  if (same) throw new Error(`two of the accepted proposals go into ${same}; accept one of them`)
  const dropped = drop.map((number): Planned => ({ number, proposal: chosen(proposals, number, source) }))

  for (const { file, text, isNew } of accepted)
    if (file && text !== undefined) {
      mkdirSync(dirname(file), { recursive: true })
      if (isNew) writeFileSync(file, text, { flag: 'wx' })
      else replaceFile(file, text)
    }
  const sealed = seal(
    content,
    folder,
    source,
    accepted.map(({ proposal }) => proposal),
  )
  const numbers = new Set([...accept, ...drop])
  writeProposals(proposalsPath(folder, source), source, {
    open: proposals.open.filter(({ number }) => !numbers.has(number)),
    decided: [
      ...proposals.decided,
      ...[...accepted, ...dropped].map(({ number, proposal, record }) => ({
        number,
        was: record ? ('accepted' as const) : ('dropped' as const),
        what: identity(proposal),
        ...(record ? { record } : {}),
      })),
    ].sort((a, b) => a.number - b.number),
  })
  return [...accepted, ...dropped].map(({ number, file, isNew, unpreferred }) => ({
    number,
    ...(file ? { file, isNew: isNew === true, sealed: sealed.has(number) } : {}),
    ...(unpreferred ? { unpreferred } : {}),
  }))
}

/** Seals the words of accepted proposals in the source's fingerprint; returns the numbers of those that could be. */
function seal(content: Content, folder: string, source: string, accepted: readonly Proposal[]): Set<number> {
  const fingerprint = content.fingerprints.get(source)
  if (!fingerprint) return new Set()
  const sealable = accepted.filter((one) => maySeal(fingerprint, one))
  const seals = new Set([
    ...fingerprint.seals,
    ...sealable.map((one) => sealOf(one.kind === 'quote' ? one.text : one.wording)),
  ])
  if (seals.size > fingerprint.seals.size)
    replaceFile(join(folder, 'sources', `${source}.fingerprint`), fingerprintText({ ...fingerprint, seals }))
  return new Set(sealable.map(({ number }) => number))
}

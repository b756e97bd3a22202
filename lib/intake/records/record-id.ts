import { asciiSlug } from '../../ascii-slug.ts'
import type { Proposal } from '../proposals/proposal.ts'

/** Words that make no good id of a figure. */
const empty =
  /^(?:\d.*|der|die|das|dem|des|den|the|a|an|of|und|and|um|auf|von|vom|mit|im|in|am|zu|by|with|on|at|to|from|aus)$/u

/**
 * An id for the record of a proposal: for a figure after what it counts, for a quotation after its speaker and its source. An
 * editor may rename it before anything names it.
 *
 * @param taken the ids that there are
 */
export function recordId(one: Proposal, source: string, taken: ReadonlySet<string>): string {
  const wanted = one.kind === 'figure' ? figureId(one, source) : quoteId(one, source)
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? wanted : `${wanted}-${count}`
    if (!taken.has(id)) return id
  }
}

function figureId({ noun, wording, unit }: Proposal & { kind: 'figure' }, source: string): string {
  const counted = /\p{L}/u.test(noun) ? noun : wording.replace(/^.*\d\S*/u, '')
  const words = asciiSlug(counted)
    .split('-')
    .filter((word) => word && !empty.test(word))
  return words.length > 0 ? words.slice(0, 3).join('-') : `${source}-${unit ?? 'figure'}`
}

function quoteId({ speaker, name }: Proposal & { kind: 'quote' }, source: string): string {
  const surname = asciiSlug(speaker ?? name ?? 'quote')
    .split('-')
    .at(-1)
  return `${surname}-${source}`
}

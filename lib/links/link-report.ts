import type { Answer } from './answer.ts'
import type { OutwardLink } from './outward-links.ts'

/** What is printed of a check of links, and with which exit status the command ends. */
export interface LinkReport {
  /** A row for each place that needs a look: what is wrong, place, address, what the server said. The worst come first. */
  rows: [state: string, place: string, address: string, message: string][]
  summary: string
  exitCode: 0 | 1 | 2
}

const states = ['broken', 'moved', 'unchecked'] as const
const words = { broken: 'broken', moved: 'moved', unchecked: 'could not be checked' }

const counted = (count: number) => `${count} ${count === 1 ? 'link' : 'links'}`

/**
 * The report of a check. Exit status 1 when a link is broken, 2 when there was no network: a check that has seen nothing must
 * not pass as a good one.
 *
 * @param hasNetwork is asked only when no server at all has answered
 */
export async function linkReport(
  links: readonly OutwardLink[],
  answers: ReadonlyMap<string, Answer>,
  hasNetwork: () => Promise<boolean>,
): Promise<LinkReport> {
  if (links.length === 0) return { rows: [], summary: '0 links: the content leads nowhere outside.', exitCode: 0 }
  const isSilent = ![...answers.values()].some(({ answered }) => answered)
  if (isSilent && !(await hasNetwork()))
    return { rows: [], summary: `No network: nothing was checked (${counted(links.length)}).`, exitCode: 2 }

  const inState = (state: Answer['state']) => links.filter(({ address }) => answers.get(address)?.state === state)
  const rows = states.flatMap((state) =>
    inState(state).flatMap(({ address, places }) =>
      places.map((place): LinkReport['rows'][number] => [
        words[state],
        place,
        address,
        answers.get(address)?.message ?? '',
      ]),
    ),
  )
  const counts = states.map((state) => `${inState(state).length} ${words[state]}`).join(', ')
  return {
    rows,
    summary: `${counted(links.length)} out: ${inState('ok').length} in order, ${counts}.`,
    exitCode: inState('broken').length > 0 ? 1 : 0,
  }
}

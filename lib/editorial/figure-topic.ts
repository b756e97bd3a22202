import type { Finding } from '../content/finding.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'

/** figure-topic: a figure belongs to a topic, under which the list of figures shows it: one of `topics`, or what it is about. */
export function figureTopic(content: Content): Finding[] {
  const topics = new Set(content.files.filter(({ kind }) => kind === 'topic').map(({ id }) => id))
  return content.files
    .filter(({ kind, data: { value } }) => kind === 'fact' && value !== undefined)
    .filter(
      ({ data: { value } }) =>
        value?.topics === undefined && typeof value?.about === 'string' && !topics.has(value.about),
    )
    .map((file) =>
      findingAt(
        file,
        file.data.placeOf(['about']),
        'figure-topic',
        `is about "${file.data.value?.about}", which is no topic, and names no topics; expected topics: [ … ], so that the list of figures can show it`,
      ),
    )
}

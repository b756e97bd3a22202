import type { Language } from '../languages.ts'
import type { Fact, FactStatement, Topic } from './model.ts'
import { once } from './once.ts'
import { factRecords, resolved, sourceRecords, topicRecords } from './records.ts'

/** Whether statements give different values or qualifiers. */
function statementsDiffer(statements: readonly FactStatement[]): boolean {
  return new Set(statements.map(({ value, as }) => JSON.stringify([value ?? null, as]))).size > 1
}

/** All figures by id, with their sources resolved. */
export const facts: () => ReadonlyMap<string, Fact> = once('facts', () => {
  const all = new Map<string, Fact>()
  for (const { id, label, about, topics, unit, statements: records, note } of factRecords().values()) {
    const statements = records.map(({ source, value, as, wording, plan }) => ({
      source: resolved(sourceRecords(), 'source', source),
      ...(value === undefined ? {} : { value }),
      as,
      wording,
      plan: plan ?? false,
    }))
    const preferred =
      statements[
        Math.max(
          0,
          records.findIndex((record) => record.preferred),
        )
      ]
    if (!preferred) throw new Error(`The figure "${id}" has no statement; run "npm run check"`)
    all.set(id, {
      id,
      label,
      about,
      topics: (topics ?? [about]).flatMap((topic) => topicRecords().get(topic) ?? []),
      unit,
      statements,
      preferred,
      differs: statementsDiffer(statements),
      ...(note ? { note } : {}),
    })
  }
  return all
})

/** The figures of one subject. */
export interface FactGroup {
  topic: Topic
  facts: Fact[]
}

/** All figures by subject: the subjects by name, their figures by label. */
export function factsBySubject(language: Language): FactGroup[] {
  const groups = new Map<string, FactGroup>()
  for (const fact of facts().values()) {
    const [topic] = fact.topics
    if (!topic) throw new Error(`The figure "${fact.id}" has no topic; expected one in "topics" or "about"`)
    const group = groups.get(topic.id) ?? { topic, facts: [] }
    group.facts.push(fact)
    groups.set(topic.id, group)
  }
  for (const { facts: members } of groups.values())
    members.sort((a, b) => a.label[language].localeCompare(b.label[language], language))
  return [...groups.values()].sort((a, b) => a.topic.name[language].localeCompare(b.topic.name[language], language))
}

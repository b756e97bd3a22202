import { componentNodes, literalAttributes, placeOfNode } from '../content/body/component-nodes.ts'
import type { Finding } from '../content/finding.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'
import { lookUp } from './looked-up.ts'

/** The ids of the sources that have a statement in a fact's record. */
function sourcesOf(value: Record<string, unknown> | undefined): string[] {
  const statements = Array.isArray(value?.statements) ? value.statements : []
  return statements.map((statement) => String(statement?.source))
}

/** fact-statement-missing: a `source` on `<Fact>` or `<FactBox>` says something of each figure named there. */
export function factStatementMissing(content: Content): Finding[] {
  const facts = new Map(
    content.files.filter(({ kind }) => kind === 'fact').map((file) => [file.id, sourcesOf(file.data.value)]),
  )
  return content.files.flatMap((file) =>
    componentNodes(file.body).flatMap((node) => {
      const { id, facts: ids, source } = literalAttributes(node)
      if (!source || (node.name !== 'Fact' && node.name !== 'FactBox')) return []
      lookUp('fact-statement-missing', file)
      return (ids ?? id ?? '').split(' ').flatMap((fact) => {
        const sources = facts.get(fact)
        if (!sources || sources.includes(source)) return []
        const message = `<${node.name}> asks what "${source}" says of "${fact}", but the record has no such statement; expected one of: ${sources.join(', ')}`
        return [findingAt(file, placeOfNode(node), 'fact-statement-missing', message)]
      })
    }),
  )
}

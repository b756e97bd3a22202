import 'mdast-util-mdx'
import { visit } from 'unist-util-visit'
import { literalAttributes, placeOfNode } from '../content/body/allowed.ts'
import type { Finding } from '../content/finding.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'

/** The ids of the sources that have a statement in a fact's record. */
function sourcesOf(value: Record<string, unknown> | undefined): string[] {
  const statements = Array.isArray(value?.statements) ? value.statements : []
  return statements.map((statement) => String(statement?.source))
}

/** fact-statement-missing: `<Fact id source>` names a source that says something of the figure. */
export function factStatementMissing(content: Content): Finding[] {
  const facts = new Map(
    content.files.filter(({ kind }) => kind === 'fact').map((file) => [file.id, sourcesOf(file.data.value)]),
  )
  return content.files.flatMap((file) => {
    const findings: Finding[] = []
    visit(file.body ?? { type: 'root', children: [] }, 'mdxJsxTextElement', (node) => {
      const { id, source } = literalAttributes(node)
      const sources = node.name === 'Fact' && id && source ? facts.get(id) : undefined
      if (sources && source && !sources.includes(source))
        findings.push(
          findingAt(
            file,
            placeOfNode(node),
            'fact-statement-missing',
            `<Fact> asks what "${source}" says of "${id}", but the record has no such statement; expected one of: ${sources.join(', ')}`,
          ),
        )
    })
    return findings
  })
}

import { findingLine } from '@/lib/content/finding.ts'
import type { Content, ContentFile } from '@/lib/content/input/content-file.ts'
import { checkOptions } from '@/lib/editorial/check-options.ts'
import { findingsOfRule, reachOf } from '@/lib/editorial/rule-reach.ts'
import { rules } from '@/lib/editorial/rules.ts'

const groupOf = ({ kind, id }: ContentFile) => `${kind}/${id}`

/**
 * Rules that are said to look at each document apart (`rule-reach.ts`), and find something else in a document when the others are not there.
 * Asked of what they find something in, and of every article.
 */
export function apartFaults(content: Content): string[] {
  const options = checkOptions()
  return Object.entries(rules).flatMap(([name, rule]) => {
    const reach = reachOf(name)
    if (!reach) return []
    const whole = findingsOfRule(name, rule, content, options)
    const found = new Set(whole.map(({ file }) => file))
    const groups = new Set(content.files.filter((file) => file.kind === 'article' || found.has(file.path)).map(groupOf))
    return [...groups].flatMap((group) => {
      const own = content.files.filter((file) => groupOf(file) === group)
      const others = [...reach.always, ...reach.lookedUp]
      const files = content.files.filter((file) => own.includes(file) || others.includes(file.kind))
      const paths = own.map(({ path }) => path)
      const linesOf = (findings: typeof whole) =>
        findings
          .filter(({ file }) => paths.includes(file))
          .map(findingLine)
          .sort()
          .join('\n')
      const [together, apart] = [linesOf(whole), linesOf(findingsOfRule(name, rule, { ...content, files }, options))]
      return together === apart ? [] : [`${name} on ${group}: ${together || 'nothing'}; alone: ${apart || 'nothing'}`]
    })
  })
}

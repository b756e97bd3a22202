import type { Finding } from '../content/finding.ts'
import { type Content, findingAt } from '../content/input/content-file.ts'

/** slug-duplicate: no two texts of one kind and language have the same slug, and no two topics. */
export function slugDuplicate(content: Content): Finding[] {
  const owners = new Map<string, string>()
  const findings: Finding[] = []
  for (const file of content.files) {
    const slug = file.data.value?.slug
    const slugs: [string, unknown, string[]][] =
      file.kind === 'article' || file.kind === 'term'
        ? [[`${file.kind} ${file.language}`, slug, ['slug']]]
        : file.kind === 'topic' && typeof slug === 'object' && slug !== null
          ? Object.entries(slug).map(([language, one]) => [`topic ${language}`, one, ['slug', language]])
          : []
    for (const [scope, one, path] of slugs) {
      const owner = owners.get(`${scope} ${one}`)
      if (owner === undefined) owners.set(`${scope} ${one}`, file.path)
      else
        findings.push(
          findingAt(
            file,
            file.data.placeOf(path),
            'slug-duplicate',
            `has the slug "${one}", which ${owner} has too; expected one of its own`,
          ),
        )
    }
  }
  return findings
}

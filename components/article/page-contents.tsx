import type { BodyHeading } from '@/lib/content/body/headings.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'

/** A single section needs no table of contents. */
const fewest = 2

/**
 * The table of contents of an article: folded away on a narrow screen, always open in the margin of a wide one. Its custom
 * element is where a script marks the current section, with `aria-current` on the link; without one it is a list of links.
 */
export function PageContents({ headings, language }: { headings: readonly BodyHeading[]; language: Language }) {
  if (headings.length < fewest) return null
  const label = translator(language)('reading.contents')
  return (
    <page-contents>
      <nav aria-label={label}>
        <p aria-hidden="true">{label}</p>
        <details>
          <summary>{label}</summary>
          <ol>
            {headings.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ol>
        </details>
      </nav>
    </page-contents>
  )
}

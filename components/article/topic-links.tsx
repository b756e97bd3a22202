import { LinkList } from '@/components/layout/link-list.tsx'
import type { Topic } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

/** The topics that a text belongs to. */
export function TopicLinks({ topics, language }: { topics: readonly Topic[]; language: Language }) {
  if (topics.length === 0) return null
  return (
    <nav className="topics" aria-label={translator(language)('article.topics')}>
      <LinkList
        links={topics.map(({ name, slug }) => ({
          href: address(language, 'topics', slug[language]),
          text: name[language],
        }))}
      />
    </nav>
  )
}

import { LinkList } from '@/components/layout/link-list.tsx'
import { PageHead } from '@/components/layout/page-head.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import { Part } from '@/components/layout/part.tsx'
import type { Topic } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address, type SectionName } from '@/lib/routes.ts'
import { siteUrl } from '@/lib/site.ts'
import { SearchForm } from './search-form.tsx'

const browsed = [
  'glossary',
  'facts',
  'topics',
  'news',
  'explained',
  'partners',
  'voices',
  'timeline',
  'sources',
] as const satisfies SectionName[]

interface Props {
  language: Language
  /** The topics that results can be narrowed to. */
  topics: readonly Topic[]
  /** In how many parts the index of the language is. */
  parts: number
}

/** The search, and what leads on without one or without script. */
export function SearchPage({ language, topics, parts }: Props) {
  const t = translator(language)
  const other = otherLanguage(language)
  return (
    <PageShell language={language} section="search" alternate={{ language: other, path: address(other, 'search') }}>
      <div className="wrap plain records">
        <PageHead title={t('search.title')} standfirst={t('search.intro')} />
        <noscript>
          <p className="unscripted">
            {t('search.noScript')} <code>site:{new URL(siteUrl()).host}</code>
          </p>
        </noscript>
        <SearchForm language={language} topics={topics} parts={parts} />
        <Part heading={t('search.browse')}>
          <LinkList links={browsed.map((name) => ({ href: address(language, name), text: t(`section.${name}`) }))} />
        </Part>
      </div>
    </PageShell>
  )
}

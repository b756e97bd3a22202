import { ArticleBody } from '@/components/article/article-body.tsx'
import type { Body } from '@/lib/content/model.ts'
import { formatDay } from '@/lib/format/date.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, otherLanguage } from '@/lib/languages.ts'
import { address, type SectionName } from '@/lib/routes.ts'
import { PageHead } from './page-head.tsx'
import { PageShell } from './page-shell.tsx'

interface Props {
  language: Language
  section: SectionName
  title: string
  /** The day of the last change, `2026-02-04`. */
  updated?: string
  body: Body
}

/** A page about the site itself, such as the imprint. */
export function TextPage({ language, section, title, updated, body }: Props) {
  const other = otherLanguage(language)
  return (
    <PageShell language={language} section={section} alternate={{ language: other, path: address(other, section) }}>
      <article className="wrap plain">
        <PageHead title={title} />
        <div className="prose">
          <ArticleBody body={body} language={language} sources={[]} />
        </div>
        {updated && (
          <p className="meta mt-8">
            {translator(language)('article.updated')}: <time dateTime={updated}>{formatDay(updated, language)}</time>
          </p>
        )}
      </article>
    </PageShell>
  )
}

import { articleAddress } from '@/components/front/article-item.tsx'
import { citationLine } from '@/lib/citation/article-citation.ts'
import type { ArticleSummary } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { twinAddress } from '@/lib/routes.ts'
import { CitationFiles } from './citation-files.tsx'

/** How to cite the article: a line of text, files for reference managers. */
export function CiteArticle({ article }: { article: ArticleSummary }) {
  const t = translator(article.language)
  const path = articleAddress(article)
  return (
    <section className="cite">
      <h2>{t('reading.cite')}</h2>
      <p className="citation">{citationLine(article)}</p>
      <CitationFiles path={path} language={article.language}>
        <li>
          <a href={twinAddress(path)} type="text/markdown">
            {t('plain.markdown')}
          </a>
        </li>
      </CitationFiles>
    </section>
  )
}

import { articleAddress } from '@/components/front/article-item.tsx'
import { citationLine } from '@/lib/citation/article-citation.ts'
import type { ArticleSummary } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { citationAddress } from '@/lib/routes.ts'
import { absoluteUrl } from '@/lib/site.ts'

/** How to cite the article and how to pass it on: a line of text, files for reference managers, an e-mail. */
export function CiteArticle({ article }: { article: ArticleSummary }) {
  const t = translator(article.language)
  const path = articleAddress(article)
  const mail = `mailto:?subject=${encodeURIComponent(article.title)}&body=${encodeURIComponent(absoluteUrl(path))}`
  return (
    <section className="cite">
      <h2>{t('reading.cite')}</h2>
      <p className="citation">{citationLine(article)}</p>
      <ul className="links share">
        <li>
          <a href={citationAddress(path, 'bib')} type="application/x-bibtex">
            {t('reading.bibtex')}
          </a>
        </li>
        <li>
          <a href={citationAddress(path, 'json')} type="application/vnd.citationstyles.csl+json">
            {t('reading.csl')}
          </a>
        </li>
        <li>
          <a href={mail}>{t('reading.email')}</a>
        </li>
      </ul>
    </section>
  )
}

import type { Root } from 'hast'
import { articleAddress } from '@/components/front/article-item.tsx'
import { PageShell } from '@/components/layout/page-shell.tsx'
import { sectionsOf, withIdPrefix, wordsOnly } from '@/lib/content/body/sections.ts'
import type { Article } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { bilingualAddress, sectionOfKind } from '@/lib/routes.ts'
import { ArticleBody } from './article-body.tsx'
import { KeyPoints } from './key-points.tsx'

interface Props {
  article: Article
  /** The same article in the other language. */
  other: Article
}

/** One section of an article in one language; without a list of sources figures lead to the sources' own pages. */
function Side({ article, tree }: { article: Article; tree: Root | undefined }) {
  const { language, body } = article
  return (
    <div className="prose" lang={language}>
      {tree && <ArticleBody body={{ ...body, tree }} language={language} sources={[]} popovers={false} />}
    </div>
  )
}

/** The sections of a body, with ids that do not meet those of the other language. */
const sectionsOn = ({ language, body }: Article) => sectionsOf(withIdPrefix(wordsOnly(body.tree), `${language}-`))

/**
 * An article in both languages, section by section: beside each other on a wide screen, one after the other on a narrow
 * one. The sections belong together by their order, which a check holds equal in both languages.
 */
export function BilingualPage({ article, other }: Props) {
  const { language, kind } = article
  const [own, others] = [sectionsOn(article), sectionsOn(other)]
  const section = sectionOfKind(kind)
  const t = translator(language)
  return (
    <PageShell
      language={language}
      section={section}
      alternate={{ language: other.language, path: bilingualAddress(other.language, section, other.slug) }}
    >
      <article className="wrap both">
        <header className="head">
          <p className="kicker">
            <a href={articleAddress(article)}>{t('reading.article')}</a>
          </p>
          <p className="byline">{t('reading.bilingualHint')}</p>
        </header>
        <div className="pair">
          <div className="head">
            <h1>{article.title}</h1>
            <p className="stand">{article.summary}</p>
          </div>
          <div className="head" lang={other.language}>
            <p className="title">{other.title}</p>
            <p className="stand">{other.summary}</p>
          </div>
        </div>
        <div className="pair">
          <KeyPoints points={article.keyPoints} language={language} />
          <KeyPoints points={other.keyPoints} language={other.language} foreign />
        </div>
        {Array.from({ length: Math.max(own.length, others.length) }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sections have no other name, and the page never changes
          <div className="pair" key={index}>
            <Side article={article} tree={own[index]} />
            <Side article={other} tree={others[index]} />
          </div>
        ))}
      </article>
    </PageShell>
  )
}

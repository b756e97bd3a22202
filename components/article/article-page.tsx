import { PageShell } from '@/components/layout/page-shell.tsx'
import { SourceList } from '@/components/sources/source-list.tsx'
import { SharePage } from '@/components/tools/share-page.tsx'
import { sectionHeadings } from '@/lib/content/body/headings.ts'
import type { Article, ArticleSummary } from '@/lib/content/model.ts'
import type { TopicNeighbours as Neighbours } from '@/lib/content/neighbours.ts'
import { address, sectionOfKind } from '@/lib/routes.ts'
import { ArticleBody } from './article-body.tsx'
import { ArticleHeader } from './article-header.tsx'
import { componentNodes } from './body-context.ts'
import { CiteArticle } from './cite-article.tsx'
import { Corrections } from './corrections.tsx'
import { KeyPoints } from './key-points.tsx'
import { LeadPicture } from './lead-picture.tsx'
import { PageContents } from './page-contents.tsx'
import { ProductionNote } from './production-note.tsx'
import { RelatedArticles } from './related-articles.tsx'
import { TopicLinks } from './topic-links.tsx'
import { TopicNeighbours } from './topic-neighbours.tsx'
import { TranslationNotice } from './translation-notice.tsx'

interface Props {
  article: Article
  /** Articles that have most in common with it. */
  related: readonly ArticleSummary[]
  /** Those before and after it in its topic. */
  neighbours?: Neighbours
  /** The colour of its picture, for the place where that will stand. */
  colour?: string
}

/** The whole page of a news article or explainer, with those that belong to it. */
export function ArticlePage({ article, related, neighbours, colour = '#888888' }: Props) {
  const { language, counterpart, picture, body, sources, keyPoints, corrections } = article
  const section = sectionOfKind(article.kind)
  const alternate = counterpart && {
    language: counterpart.language,
    path: address(counterpart.language, section, counterpart.slug),
  }
  const placesKeyPoints = componentNodes(body.tree, 'KeyPoints').length > 0
  return (
    <PageShell language={language} section={section} alternate={alternate}>
      <article className="wrap article">
        <ArticleHeader article={article} />
        {picture && <LeadPicture picture={picture} colour={colour} />}
        <div className="text">
          <div className="prose">
            {article.behind && alternate && <TranslationNotice original={alternate} language={language} />}
            <Corrections corrections={corrections} language={language} />
            {!placesKeyPoints && <KeyPoints points={keyPoints} language={language} />}
            <PageContents headings={sectionHeadings(body, language)} language={language} />
            <ArticleBody body={body} language={language} sources={sources} keyPoints={keyPoints} />
          </div>
          <SharePage title={article.title} path={address(language, section, article.slug)} language={language} />
          <TopicLinks topics={article.topics} language={language} />
          <footer>
            <SourceList sources={sources} language={language} />
            <CiteArticle article={article} />
            <ProductionNote {...article} />
          </footer>
          {neighbours && <TopicNeighbours neighbours={neighbours} language={language} />}
        </div>
      </article>
      {related.length > 0 && (
        <div className="wrap">
          <RelatedArticles articles={related} language={language} />
        </div>
      )}
    </PageShell>
  )
}

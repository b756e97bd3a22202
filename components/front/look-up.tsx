import { FeedLinks } from '@/components/layout/feed-links.tsx'
import { LinkList } from '@/components/layout/link-list.tsx'
import type { Topic } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

const lists = ['partners', 'voices', 'glossary'] as const

/** The ways into the site that are no articles: by topic, by partner, by voice, by term. */
export function LookUp({ topics, language }: { topics: readonly Topic[]; language: Language }) {
  const t = translator(language)
  return (
    <section className="list look-up">
      <h2>{t('home.lookUp')}</h2>
      <dl className="terms">
        {topics.length > 0 && (
          <div>
            <dt>
              <a href={address(language, 'topics')}>{t('section.topics')}</a>
            </dt>
            <dd>
              <LinkList
                links={topics.map(({ name, slug }) => ({
                  href: address(language, 'topics', slug[language]),
                  text: name[language],
                }))}
              />
            </dd>
          </div>
        )}
        {lists.map((section) => (
          <div key={section}>
            <dt>
              <a href={address(language, section)}>{t(`section.${section}`)}</a>
            </dt>
            <dd className="note">{t(`sectionIntro.${section}`)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('feed.ofSite')}</dt>
          <dd>
            <FeedLinks language={language} />
          </dd>
        </div>
      </dl>
    </section>
  )
}

import { FigureValue } from '@/components/figures/figure-value.tsx'
import { FollowedStatement } from '@/components/figures/followed-statement.tsx'
import { SourceMark } from '@/components/sources/source-mark.tsx'
import type { Fact } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

/** The figure of the day: as large as a picture, with what it counts, how sure the sources are of it, and where it leads. */
export function DayFigure({ fact, language }: { fact: Fact; language: Language }) {
  const t = translator(language)
  return (
    <section className="list day">
      <h2>{t('home.figure')}</h2>
      <p className="value">
        <FigureValue fact={fact} statement={fact.preferred} language={language} />
      </p>
      <div>
        <h3>
          <a href={address(language, 'facts', fact.id)}>{fact.label[language]}</a>
        </h3>
        {fact.note ? <p>{fact.note[language]}</p> : <FollowedStatement fact={fact} language={language} />}
        <p className="note">
          <SourceMark source={fact.preferred.source} language={language} />{' '}
          <a href={address(language, 'facts')}>{t('fact.all')}</a>
        </p>
      </div>
    </section>
  )
}

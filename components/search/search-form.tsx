import type { ComponentProps } from 'react'
import { ClientScript } from '@/components/layout/client-script.tsx'
import type { Topic } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { type Language, languages } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { searchKinds } from '@/lib/search/kinds.ts'
import { SearchFilter } from './search-filter.tsx'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'site-search': ComponentProps<'div'>
    }
  }
}

interface Props {
  language: Language
  topics: readonly Topic[]
  /** In how many parts the index of the language is. */
  parts: number
}

/** The field, the filters and the place for results; `site-search.client.ts` brings them to life. */
export function SearchForm({ language, topics, parts }: Props) {
  const t = translator(language)
  return (
    <site-search
      data-parts={parts}
      data-one={t('search.one')}
      data-many={t('search.many', { number: '#' })}
      data-none={t('search.none')}
      data-loading={t('search.loading')}
      data-failed={t('search.failed')}
    >
      <search>
        <form action={address(language, 'search')}>
          <label>
            {t('search.words')}
            <input type="search" name="q" autoComplete="off" spellCheck={false} aria-describedby="search-keys" />
          </label>
          <SearchFilter
            label={t('search.kind')}
            name="kind"
            all={t('search.all')}
            options={searchKinds.map((kind) => ({ value: kind, text: t(`search.kinds.${kind}`) }))}
          />
          <SearchFilter
            label={t('search.topic')}
            name="topic"
            all={t('search.all')}
            options={topics.map(({ id, name }) => ({ value: id, text: name[language] }))}
          />
          <span>
            {t('search.language')}{' '}
            {languages.map((choice) =>
              choice === language ? (
                <b key={choice} aria-current="true">
                  {t(`language.${choice}`)}
                </b>
              ) : (
                <a key={choice} href={address(choice, 'search')} hrefLang={choice} lang={choice} data-other="">
                  {t(`language.${choice}`)}
                </a>
              ),
            )}
          </span>
          <button type="submit">{t('search.submit')}</button>
        </form>
      </search>
      <p role="status" className="note" />
      <ol />
      <button type="button" hidden>
        {t('search.more')}
      </button>
      <p className="note" id="search-keys">
        {t('search.keys')}
      </p>
      <label className="note">
        <input type="checkbox" name="key" /> {t('search.key')}
      </label>
      <ClientScript name="site-search" />
    </site-search>
  )
}

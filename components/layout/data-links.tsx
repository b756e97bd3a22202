import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { type DataSet, dataAddress } from '@/lib/routes.ts'

/** The records of a page as open data: the files, their schema and licence, in one line. */
export function DataLinks({ set, language }: { set: DataSet; language: Language }) {
  const t = translator(language)
  return (
    <p className="note data-links">
      {t('data.open')}: <a href={dataAddress(set, 'json')}>{t('data.json')}</a>,{' '}
      <a href={dataAddress(set, 'csv')}>{t('data.csv')}</a>,{' '}
      <a href={dataAddress(set, 'schema.json')}>{t('data.schema')}</a>,{' '}
      <a href="/data/datapackage.json">{t('data.package')}</a>. {t('data.licence')}:{' '}
      <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
        CC BY 4.0
      </a>
      . {t('data.rights')}
    </p>
  )
}

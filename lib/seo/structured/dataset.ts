import type { Claim, Dataset, WebPage } from 'schema-dts'
import type { Fact } from '../../content/model.ts'
import { translator } from '../../i18n/translate.ts'
import type { Language } from '../../languages.ts'
import { address, dataAddress } from '../../routes.ts'
import { absoluteUrl, site } from '../../site.ts'
import { licence, publisher } from './publisher.ts'
import { citedSource } from './source.ts'

const figuresId = (language: Language) => `${absoluteUrl(address(language, 'facts'))}#data`

/**
 * All figures as open data, in both formats in which they can be had.
 * See https://developers.google.com/search/docs/appearance/structured-data/dataset.
 *
 * @param count how many figures there are
 */
export function figureSet(count: number, language: Language): Dataset {
  const t = translator(language)
  const types = { json: 'application/json', csv: 'text/csv' } as const
  return {
    '@type': 'Dataset',
    '@id': figuresId(language),
    name: t('schema.dataset'),
    description: t('schema.datasetText', { site: site.name, count }),
    url: absoluteUrl(address(language, 'facts')),
    inLanguage: ['de', 'en'],
    isAccessibleForFree: true,
    license: licence,
    creator: publisher(),
    distribution: (['json', 'csv'] as const).map((format) => ({
      '@type': 'DataDownload',
      encodingFormat: types[format],
      contentUrl: absoluteUrl(dataAddress('facts', format)),
    })),
  }
}

/**
 * The page of a figure: what each source claims, in its own words. A figure is no `Dataset` by itself, and no `Observation`
 * either, because nobody here has measured it.
 */
export function figure({ id, label, statements }: Fact, description: string, language: Language): WebPage {
  return {
    '@type': 'WebPage',
    '@id': absoluteUrl(address(language, 'facts', id)),
    name: label[language],
    description,
    inLanguage: language,
    isPartOf: { '@id': figuresId(language) },
    hasPart: statements.map(
      ({ source, wording }): Claim => ({
        '@type': 'Claim',
        text: wording,
        inLanguage: source.language,
        appearance: citedSource(source, language),
      }),
    ),
  }
}

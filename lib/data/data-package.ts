import { dataAddress, dataSets } from '../routes.ts'
import { absoluteUrl, site } from '../site.ts'
import { dataTable, rights, wordsOf } from './data-files.ts'
import { licence } from './shared.ts'

/** The file that describes all others, below `/data/`. */
export const dataPackageFile = 'datapackage.json'

const fileOf = (address: string) => address.slice(address.lastIndexOf('/') + 1)

/** A Data Package (https://datapackage.org): every file of open data with its format, its schema and its licence. */
export function dataPackage(): object {
  const licenses = [{ name: licence.id, title: licence.title, path: licence.url }]
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'rechenwerk',
    title: site.name,
    description: rights.en,
    homepage: absoluteUrl('/'),
    licenses,
    contributors: [{ title: site.desk.en, roles: ['publisher'] }],
    resources: dataSets.flatMap((set) => {
      const common = {
        title: wordsOf(set, 'section').en,
        description: `${wordsOf(set, 'sectionIntro').en} ${rights.en}`,
        encoding: 'utf-8',
        licenses,
      }
      return [
        {
          name: set,
          path: fileOf(dataAddress(set, 'json')),
          format: 'json',
          mediatype: 'application/json',
          ...common,
          jsonSchema: fileOf(dataAddress(set, 'schema.json')),
        },
        {
          name: `${set}-table`,
          type: 'table',
          path: fileOf(dataAddress(set, 'csv')),
          format: 'csv',
          mediatype: 'text/csv',
          ...common,
          dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
          schema: { fields: dataTable(set).columns, missingValues: [''] },
        },
      ]
    }),
  }
}

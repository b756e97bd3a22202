import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { PartnerTableData } from '../content/model.ts'
import type { Cell, WordTable } from '../drawings/words/picture-words.ts'
import { countryName } from '../format/country.ts'
import { translator } from '../i18n/translate.ts'
import type { Language } from '../languages.ts'
import { address } from '../routes.ts'
import { link, type Plain, type PlainContext, sourceMarks } from './plain-context.ts'

type PlainCell = string | ElementContent | Plain

interface Rows {
  caption?: PlainCell
  headings: readonly string[]
  /** The first cell of each row names it. */
  rows: readonly (readonly PlainCell[])[]
}

/** A table as plain elements. */
export function plainTable({ caption, headings, rows }: Rows): ElementContent {
  return h('table', [
    caption === undefined ? null : h('caption', caption),
    h(
      'thead',
      h(
        'tr',
        headings.map((heading) => h('th', { scope: 'col' }, heading)),
      ),
    ),
    h(
      'tbody',
      rows.map(([name = '', ...cells]) =>
        h('tr', [h('th', { scope: 'row' }, name), ...cells.map((cell) => h('td', cell))]),
      ),
    ),
  ])
}

/** The table behind a picture as plain elements. */
export function plainWordTable({ headings, rows }: WordTable): ElementContent {
  const plainCell = ({ text, href }: Cell) => (href ? link(href, text) : text)
  return plainTable({ headings, rows: rows.map((row) => row.map(plainCell)) })
}

/** Who provides which component. */
export function plainPartnerTable({ of, rows }: PartnerTableData, context: PlainContext): Plain {
  const { language } = context
  const t = translator(language)
  const caption = t('partners.caption', { number: context.nextTable(), name: of.name[language] })
  return [
    plainTable({
      caption: [
        { type: 'text', value: caption },
        ...sourceMarks(
          rows.map(({ source }) => source),
          context,
        ),
      ],
      headings: [t('partners.component'), t('partners.partner'), t('partners.task')],
      rows: rows.map(({ component, organisation, task }) => [
        component[language],
        [
          link(address(language, 'partners', organisation.id), organisation.name[language]),
          ...country(organisation, language),
        ],
        task[language],
      ]),
    }),
  ]
}

function country({ country }: { country?: Parameters<typeof countryName>[0] }, language: Language): Plain {
  return country ? [{ type: 'text', value: ` (${countryName(country, language)})` }] : []
}

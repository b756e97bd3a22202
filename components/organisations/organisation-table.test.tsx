import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleOrganisation } from '@/components/sample.ts'
import type { Organisation } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { OrganisationTable } from './organisation-table.tsx'

const { country: _, layer: __, ...bare } = sampleOrganisation
const unknown: Organisation = { ...bare, id: 'ey', name: { de: 'EY', en: 'EY' } }

const html = renderToStaticMarkup(
  <OrganisationTable organisations={[sampleOrganisation, unknown]} language="de" label="Ausrüster" />,
)

/** The rows as a reader sees them. */
const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
  [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '')),
)

test('each organisation leads to its page and has its country, its layer and what it is', () => {
  expect(rows[1]).toEqual(['NVIDIA (USA)', 'Hardware', 'Ein Hersteller.'])
  expect(html).toContain('href="/de/partner/nvidia/"')
})

test('a country or layer that no source names is left open', () => {
  expect(rows[2]).toEqual(['EY', '–', 'Ein Hersteller.'])
})

test('the table has a name, as a page has several', () => {
  expect(html).toMatch(/<table[^>]* aria-label="Ausrüster"/)
})

test('each cell knows its heading, for screens on which a row becomes a list', () => {
  const headings = [...html.matchAll(/<th scope="col">([^<]+)</g)].map(([, heading]) => heading)
  const labels = [...html.matchAll(/data-label="([^"]+)"/g)].map(([, label]) => label)
  const t = translator('de')
  expect(headings).toEqual([t('organisation.name'), t('organisation.layer'), t('organisation.does')])
  expect(labels).toEqual([...headings, ...headings])
})

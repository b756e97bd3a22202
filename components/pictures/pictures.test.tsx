import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { sampleFact, samplePartners, sampleSource } from '@/components/sample.ts'
import type { Fact, RecordedEvent } from '@/lib/content/model.ts'
import type { Language } from '@/lib/languages.ts'
import { DotField } from './dot-field.tsx'
import { EuropeMap } from './europe-map.tsx'
import { ShareBars } from './share-bars.tsx'
import { SharedCompute } from './shared-compute.tsx'
import { StackLayers } from './stack-layers.tsx'
import { StatedRange } from './stated-range.tsx'
import { Timeline } from './timeline.tsx'

const context = (language: Language) => ({ language, sourceNumber: () => 1 })

function fact(id: string, unit: Fact['unit'], value: number | string, as: Fact['preferred']['as'] = 'exactly'): Fact {
  const statement = { ...sampleFact.preferred, value, as }
  return { ...sampleFact, id, unit, label: { de: id, en: id }, statements: [statement], preferred: statement }
}

const event = (id: string, fields: Partial<RecordedEvent>): RecordedEvent => ({
  id,
  title: { de: `Ereignis ${id}`, en: `Event ${id}` },
  text: { de: '', en: '' },
  plan: false,
  facts: [],
  evidence: [{ source: sampleSource('eins'), wording: 'x' }],
  ...fields,
})

const third = fact('taken', 'fraction', '1/3', 'more-than')
const events = [
  event('plan', { date: '2026-Q1', plan: true }),
  event('start', { date: '2026-02-04' }),
  event('later', { when: { de: 'später', en: 'later' }, plan: true }),
]
const changes = [
  { name: 'Telekom', change: fact('up', 'percent-change', 5), price: fact('price', 'eur', 30.4) },
  { name: 'NVIDIA', change: fact('down', 'percent-change', -2.5) },
]

const pictures: Record<string, (language: Language) => ReactElement> = {
  DotField: (language) => <DotField count={sampleFact} share={third} context={context(language)} />,
  StackLayers: (language) => <StackLayers table={samplePartners} context={context(language)} />,
  Timeline: (language) => <Timeline events={events} context={context(language)} />,
  ShareBars: (language) => <ShareBars changes={changes} context={context(language)} />,
  StatementRange: (language) => <StatedRange fact={sampleFact} language={language} />,
  SharedCompute: (language) => (
    <SharedCompute
      compute={fact('compute', 'exaflops', 0.5, 'up-to')}
      among={[fact('people', 'person', 450e6)]}
      context={context(language)}
    />
  ),
  EuropeMap: (language) => <EuropeMap place="munich" context={context(language)} />,
}

const html = (name: string, language: Language = 'en') =>
  renderToStaticMarkup(pictures[name]?.(language) ?? <p />).replaceAll('\u00a0', ' ')

describe.each(Object.keys(pictures))('%s', (name) => {
  test('has a title, a description and the table behind it, in both languages', () => {
    for (const language of ['de', 'en'] as const)
      expect(html(name, language)).toMatch(
        /<svg [^>]*role="img"><title>[^<]{4,}<\/title><desc>[^<]{20,}<\/desc>.*<figcaption>.*<details><summary>.*<table/,
      )
    expect(html(name, 'de')).not.toBe(html(name, 'en'))
  })

  test('carries no ids, so that it may stand twice on a page', () => {
    expect(html(name)).not.toContain(' id=')
  })
})

test('exactly a third is filled, and "more than" is said', () => {
  expect(html('DotField')).toContain('3,333 of 10,000')
  expect(html('DotField')).toContain('“more than a third”')
  expect(html('DotField')).toContain('How much more is not stated')
})

test('the bottom layer is drawn last and stands last in the table', () => {
  const upper = { ...samplePartners.rows[0], component: { de: 'Programme', en: 'Programs' } }
  const software = { ...upper.organisation, id: 'sap', layer: 'software' } as typeof upper.organisation
  const rows = [{ ...samplePartners.rows[0], ...upper, organisation: software }, ...samplePartners.rows]
  const drawn = renderToStaticMarkup(
    <StackLayers table={{ ...samplePartners, rows: rows as typeof samplePartners.rows }} context={context('en')} />,
  )
  expect(drawn.indexOf('>Programs<')).toBeLessThan(drawn.indexOf('>Processors<'))
  expect(drawn).toContain('Hardware: NVIDIA; Software: NVIDIA')
})

test('plans are hollow, named as such, and have their place below the scale where they have no date', () => {
  const drawn = html('Timeline')
  expect(drawn.match(/<g class="plan">/g)).toHaveLength(2)
  expect(drawn).toContain('Plan, Q1 2026')
  expect(drawn.indexOf('Event start')).toBeLessThan(drawn.lastIndexOf('Event later'))
})

test('what fell reaches to the left of zero, what rose to the right, on one scale', () => {
  const bars = [...html('ShareBars').matchAll(/<rect x="([\d.]+)" y="\d+" width="([\d.]+)"/g)].map((bar) =>
    bar.slice(1).map(Number),
  )
  expect(bars).toEqual([
    [160, 88],
    [116, 44],
  ])
  expect(html('ShareBars')).toContain('Telekom, €30.40')
})

test('a shared computing power is marked as our own sum', () => {
  expect(html('SharedCompute')).toContain('about 1.1 billion')
  expect(html('SharedCompute')).toContain('our own sum')
})

test('the map says where its data are from', () => {
  expect(html('EuropeMap', 'de')).toContain('Natural Earth und sind gemeinfrei')
  expect(html('EuropeMap')).toContain('48.14° north, 11.58° east')
})

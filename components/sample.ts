import type {
  ArticleSummary,
  Fact,
  FactStatement,
  Organisation,
  PartnerTableData,
  Quote,
  Source,
  TermSummary,
  TimelineEvent,
  Topic,
} from '@/lib/content/model.ts'

/** Small records for the components' tests. */

export function sampleSource(id: string): Source {
  return {
    id,
    name: { de: `Blatt ${id}`, en: `Paper ${id}` },
    title: 'Eine KI-Fabrik für München',
    publisher: { de: 'nicht genannt', en: 'not named' },
    kind: 'analysis',
    language: 'de',
    date: '2026-02-04',
    description: { de: 'Ein Bericht.', en: 'A report.' },
  }
}

const statement = (source: string, as: FactStatement['as'], wording: string, plan = false): FactStatement => ({
  source: sampleSource(source),
  value: 10_000,
  as,
  wording,
  plan,
})

const almost = statement('eins', 'almost', 'fast 10.000')

export const sampleFact: Fact = {
  id: 'gpu-count',
  label: { de: 'Grafikprozessoren', en: 'Graphics processors' },
  about: 'industrial-ai-cloud',
  topics: [],
  unit: 'gpu',
  statements: [almost, statement('zwei', 'almost', 'nahezu 10.000'), statement('drei', 'about', 'rund 10.000', true)],
  preferred: almost,
  differs: true,
  note: { de: 'Wir folgen der vorsichtigen Angabe.', en: 'We follow the cautious version.' },
}

export const sampleQuote: Quote = {
  id: 'europe',
  text: 'Wir beweisen hier, dass Europa KI kann.',
  language: 'de',
  translation: 'We are proving here that Europe can do AI.',
  speaker: { id: 'tim-hoettges', name: 'Tim Höttges', office: { de: 'Chef', en: 'Head' } },
  office: { de: 'CEO der Telekom', en: 'chief executive of Deutsche Telekom' },
  occasion: { de: 'zur Eröffnung', en: 'at the opening' },
  date: '2026-02-04',
  source: sampleSource('eins'),
  rendering: false,
}

export const sampleTopic: Topic = {
  id: 'industrial-ai-cloud',
  name: { de: 'Industrial AI Cloud', en: 'Industrial AI Cloud' },
  slug: { de: 'industrial-ai-cloud', en: 'industrial-ai-cloud' },
  description: { de: 'Eine Anlage.', en: 'A plant.' },
}

export const sampleOrganisation: Organisation = {
  id: 'nvidia',
  name: { de: 'NVIDIA', en: 'NVIDIA' },
  country: 'US',
  part: 'supplier',
  layer: 'hardware',
  description: { de: 'Ein Hersteller.', en: 'A maker.' },
}

export const sampleTerm: TermSummary = {
  id: 'exaflops',
  language: 'de',
  title: 'ExaFLOPS',
  slug: 'exaflops',
  kind: 'concept',
  summary: 'Eine Trillion Rechenschritte in der Sekunde.',
  updated: '2026-11-24',
  also: ['EFLOPS'],
}

export const sampleArticle: ArticleSummary = {
  id: 'opening',
  language: 'de',
  title: 'Eine Fabrik rechnet',
  slug: 'eine-fabrik-rechnet',
  kind: 'news',
  published: '2026-02-04T12:00:00+01:00',
  summary: 'In München läuft eine Anlage.',
  minutes: 3,
  draft: false,
}

export const samplePartners: PartnerTableData = {
  of: sampleTopic,
  rows: [
    {
      component: { de: 'Prozessoren', en: 'Processors' },
      organisation: sampleOrganisation,
      task: { de: 'Blackwell-GPUs', en: 'Blackwell GPUs' },
      source: sampleSource('eins'),
    },
  ],
}

export const sampleEvent: TimelineEvent = {
  id: 'opening',
  title: { de: 'Eröffnung', en: 'Opening' },
  text: { de: 'Die Anlage ist in Betrieb.', en: 'The plant is in operation.' },
  date: '2026-02-04',
  plan: false,
  facts: [],
  evidence: [{ source: sampleSource('eins'), wording: 'ist eröffnet' }],
}

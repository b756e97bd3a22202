import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleOrganisation, sampleQuote } from '@/components/sample.ts'
import type { Voice } from '@/lib/content/voices.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { VoiceOf } from './voice-of.tsx'

const quote = (id: string) => ({ ...sampleQuote, id, text: `Satz ${id}.` })

const voice: Voice = {
  person: sampleQuote.speaker,
  organisation: sampleOrganisation,
  quotes: [[quote('alone')], [quote('first'), quote('second')], [quote('last')]],
}
const html = renderToStaticMarkup(<VoiceOf voice={voice} language="de" />)
const heading = translator('de')('voice.versions')

test('the section has the person’s id, to which the names below quotations lead', () => {
  expect(html).toMatch(/<section [^>]*id="tim-hoettges"><div><h2>/)
  expect(html).toContain('href="/de/stimmen/#tim-hoettges"')
})

test('every quotation can be linked to by its own id', () => {
  for (const id of ['alone', 'first', 'second', 'last'])
    expect(html).toMatch(new RegExp(`<div id="${id}"><figure.*?Satz ${id}\\.`))
})

test('two versions of one sentence stand in one group, which says so, and no other quotation stands there', () => {
  expect(html.split(heading)).toHaveLength(2)
  const [before = '', group = ''] = html.split(heading)
  expect(before).toContain('Satz alone.')
  expect(group).toMatch(/^<\/h3><div id="first">.*<\/div><div id="second">.*<\/div><\/div><div id="last">/)
})

test('a person whose sentences are in print in one version has no such group', () => {
  const single = { ...voice, quotes: [[quote('alone')], [quote('last')]] }
  expect(renderToStaticMarkup(<VoiceOf voice={single} language="de" />)).not.toContain(heading)
})

test('the office is named, and the organisation leads to its page where there is one', () => {
  expect(html).toContain('Chef · <a href="/de/partner/nvidia/">NVIDIA</a>')
  const { organisation: _, ...alone } = voice
  expect(renderToStaticMarkup(<VoiceOf voice={alone} language="de" />)).not.toContain('/de/partner/')
})

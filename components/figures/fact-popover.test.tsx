import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleFact } from '@/components/sample.ts'
import { FactPopover } from './fact-popover.tsx'

const textOf = (html: string) => html.replace(/<[^>]+>/g, '')

test('what opens from a figure has the words of its source, with date, as a fact or a plan, and the way to its page', () => {
  const [, , plan = sampleFact.preferred] = sampleFact.statements
  const html = renderToStaticMarkup(
    <FactPopover fact={{ ...sampleFact, differs: false }} statement={plan} language="de" />,
  )
  expect(textOf(html)).toContain('Blatt drei, 4.\u00a0Februar 2026: „rund 10.000“ (Plan)')
  expect(textOf(html)).not.toContain('Blatt eins')
  expect(html).toContain('href="/de/fakten/gpu-count/"')
})

test('where sources differ it has what each of them says', () => {
  const html = renderToStaticMarkup(<FactPopover fact={sampleFact} statement={sampleFact.preferred} language="en" />)
  for (const { wording, source } of sampleFact.statements)
    expect(textOf(html)).toContain(`${source.name.en}, 4\u00a0February 2026: „${wording}“`)
})

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FactInline } from '@/components/article/fact-inline.tsx'
import { sampleFact } from '@/components/sample.ts'

test('the first mention of a figure whose sources differ opens what each of them says, without script', () => {
  const html = renderToStaticMarkup(<FactInline fact={sampleFact} language="de" number={1} marked />)
  const [, id] = /popoverTarget="([^"]+)"/i.exec(html) ?? []
  expect(id).toBe(`differs-${sampleFact.id}`)
  expect(html).toContain(`id="${id}"`)
  for (const { wording } of sampleFact.statements) expect(html).toContain(wording)
  expect(html).toContain(`href="/de/fakten/${sampleFact.id}/"`)
})

test('a figure on which all sources agree carries no mark', () => {
  const html = renderToStaticMarkup(
    <FactInline fact={{ ...sampleFact, differs: false }} language="de" number={1} marked />,
  )
  expect(html).not.toContain('popover')
})

test('a later mention carries no mark, because ids are unique', () => {
  expect(renderToStaticMarkup(<FactInline fact={sampleFact} language="de" number={1} />)).not.toContain('popover')
})

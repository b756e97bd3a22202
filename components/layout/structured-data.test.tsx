import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { graph } from '@/lib/seo/structured/graph.ts'
import { StructuredData } from './structured-data.tsx'

test('no text can end the element, and machines read what was written', () => {
  const name = '</script><script>alert("ü")</script> & <!--'
  const html = renderToStaticMarkup(<StructuredData data={graph({ '@type': 'WebPage', name })} />)
  const text = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html)?.[1] ?? ''
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', name }] })
})

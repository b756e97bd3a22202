import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PublisherDetails } from './publisher-details.tsx'

const publisher = { name: 'Verlag Eisbach', street: null, city: null, email: null, responsible: null }

test('what is known of the publisher stands there, what is missing is marked', () => {
  const html = renderToStaticMarkup(<PublisherDetails publisher={publisher} language="de" />)
  expect(html).toContain('<dd>Verlag Eisbach</dd>')
  expect(html.match(/<mark class="missing">/g)).toHaveLength(4)
  expect(html).toContain('[E-Mail-Adresse fehlt]')
})

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { unknownPublisher } from '@/lib/fixtures/publisher.ts'
import type { Publisher } from '@/lib/site.ts'
import { PublisherDetails } from './publisher-details.tsx'

const publisher: Publisher = { ...unknownPublisher, name: 'Verlag Eisbach' }

test('what is known of the publisher stands there, what is missing is marked', () => {
  const html = renderToStaticMarkup(<PublisherDetails publisher={publisher} language="de" />)
  expect(html).toContain('<dd>Verlag Eisbach</dd>')
  expect(html.match(/<mark class="missing">/g)).toHaveLength(4)
  expect(html).toContain('[E-Mail-Adresse fehlt]')
})

test('the address for letters opens one, and an entry in a register stands only where there is one', () => {
  const shown = (more: Partial<Publisher>) =>
    renderToStaticMarkup(<PublisherDetails publisher={{ ...publisher, ...more }} language="en" />)
  expect(shown({ email: 'desk@eisbach.example' })).toContain('<a href="mailto:desk@eisbach.example">')
  expect(shown({ register: 'HRB 1, Munich' })).toContain('<dt>Register</dt><dd>HRB 1, Munich</dd>')
  expect(shown({})).not.toContain('Register')
})

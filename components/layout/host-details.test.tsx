import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Publisher } from '@/lib/site.ts'
import { HostDetails } from './host-details.tsx'

const shown = (publisher: Pick<Publisher, 'host' | 'logDays'>) =>
  renderToStaticMarkup(<HostDetails publisher={publisher} language="de" />)

test('the host and how long it keeps requests stand there, also where it keeps none', () => {
  expect(shown({ host: 'Rechenzentrum, Bonn', logDays: 7 })).toContain('nach 7 Tagen gelöscht')
  expect(shown({ host: 'Rechenzentrum, Bonn', logDays: 1 })).toContain('nach einem Tag gelöscht')
  expect(shown({ host: 'Rechenzentrum, Bonn', logDays: 0 })).toContain('<dd>wird nicht geführt</dd>')
  expect(shown({ host: 'Rechenzentrum, Bonn', logDays: 7 })).not.toContain('missing')
})

test('what is not known of the host is marked', () => {
  expect(shown({ host: null, logDays: null }).match(/<mark class="missing">/g)).toHaveLength(2)
})

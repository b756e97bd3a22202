import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleEvent } from '@/components/sample.ts'
import type { TimelineEvent } from '@/lib/content/model.ts'
import { EventPage } from './event-page.tsx'
import { TimelinePage } from './timeline-page.tsx'

const { date: _, ...undated } = sampleEvent
const open: TimelineEvent = { ...undated, id: 'open', plan: true, when: { de: 'später', en: 'later' } }
const page = (inShort: boolean) =>
  renderToStaticMarkup(<TimelinePage language="de" events={[sampleEvent, open]} inShort={inShort} />)

test('one page tells every event', () => {
  expect(page(false)).toContain(sampleEvent.text.de)
  expect(page(false)).not.toContain('/de/chronik/opening/')
})

test('a page of lines has the place of every event, told apart from plans, and leads to the pages of each', () => {
  const html = page(true)
  expect(html).toContain('<li id="opening" class="event">')
  expect(html).toContain('<li id="open" class="event planned">')
  expect(html).toContain('<h2><a href="/de/chronik/opening/">Eröffnung</a></h2>')
  expect(html).toContain('<h3><a href="/de/chronik/open/">Eröffnung</a></h3>')
  expect(html).not.toContain(sampleEvent.text.de)
})

test('an event’s page tells it with the words of the sources at hand, and leads to the timeline and the other language', () => {
  const html = renderToStaticMarkup(<EventPage event={sampleEvent} language="en" />)
  expect(html).toContain('<h1>Opening</h1>')
  expect(html).toContain('<time dateTime="2026-02-04">')
  expect(html).toContain('The plant is in operation.')
  expect(html).toMatch(/<details open="">.*ist eröffnet/)
  expect(html).toContain('<p class="kicker"><a href="/en/timeline/">')
  expect(html).toContain('href="/de/chronik/opening/"')
})

test('a plan’s page leads to what came of it', () => {
  const outcome = { id: 'start', title: { de: 'Der Start', en: 'The start' } }
  const html = renderToStaticMarkup(<EventPage event={{ ...open, outcome }} language="en" />)
  expect(html).toContain('<a href="/en/timeline/#start">The start</a>')
})

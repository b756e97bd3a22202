import type { CDPSession } from '@playwright/test'

/** An event of a trace; see https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU. */
interface TraceEvent {
  name: string
  pid: number
  tid: number
  /** Microseconds on the clock, and of the processor's time. */
  dur?: number
  tdur?: number
  args: { beginData?: { url?: string } }
}

/** What Chromium reports of a task, and of the beginning of a page. */
const task = 'RunTask'
const parsing = 'ParseHTML'

async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
      excludedCategories: ['*'],
    },
  })
  await work()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  return events
}

/**
 * How long the longest task of a page takes on this machine while it opens, in milliseconds.
 *
 * Reckoned from the processor's time and not by the clock: other programs on the machine stretch the time by the clock, and with a processor slowed
 * by the browser even an empty page has tasks of 300 ms.
 *
 * The process that shows the page must be there before: of one that begins with the page Chromium loses the beginning, and with it
 * the longest task. A file of the same site that was opened before sees to that.
 *
 * @param address of the page, to find its thread among those of Chromium's own pages
 * @throws when the trace does not hold the beginning of the page
 */
export async function longestTask(session: CDPSession, address: string, open: () => Promise<void>): Promise<number> {
  const events = await traced(session, open)
  const first = events.find(({ name, args }) => name === parsing && args.beginData?.url === address)
  if (!first) throw new Error(`The trace has no "${parsing}" of ${address}.`)
  const tasks = events.filter(({ name, pid, tid }) => name === task && pid === first.pid && tid === first.tid)
  return Math.max(...tasks.map(({ tdur, dur }) => tdur ?? dur ?? 0)) / 1000
}

import type { CDPSession } from '@playwright/test'

/** An event of a trace; see https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU. */
interface TraceEvent {
  name: string
  pid: number
  tid: number
  /** Microseconds on the clock, and of the processor's time. */
  dur?: number
  tdur?: number
  args: { name?: string }
}

/** So many times slower than this machine is the processor that we ask about. */
const slowdown = 4

/** What Chromium reports of a task in the thread that shows a page. */
const task = 'RunTask'
const mainThread = 'CrRendererMain'

async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline'], excludedCategories: ['*'] },
  })
  await work()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  return events
}

/**
 * How long the longest task of a page takes while it opens, on a processor four times slower than this one, in milliseconds.
 *
 * Reckoned from the processor's time and not by the clock with a slowed processor: other programs on the machine stretch
 * the time by the clock, and even an empty page then has tasks of 300 ms.
 */
export async function longestTask(session: CDPSession, open: () => Promise<void>): Promise<number> {
  const events = await traced(session, open)
  const threads = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === mainThread).map(placeOf),
  )
  const tasks = events.filter((event) => event.name === task && threads.has(placeOf(event)))
  if (tasks.length === 0) throw new Error(`The trace has no task; expected "${task}" in ${mainThread}.`)
  return (Math.max(...tasks.map(({ tdur, dur }) => tdur ?? dur ?? 0)) * slowdown) / 1000
}

const placeOf = ({ pid, tid }: TraceEvent) => `${pid}.${tid}`

import { type Answer, answerOfFailure, answerOfStatus, codeOf } from './answer.ts'

/** How a server is asked. */
export interface Manners {
  /** Who asks, for the server's log. */
  userAgent: string
  /** Milliseconds that each request may take. */
  timeout: number
}

const redirects = new Set([301, 302, 303, 307, 308])
const permanent = new Set([301, 308])
/** As many as browsers follow. */
const mostRedirects = 20

/** Asks once and leaves the body where it is. */
async function request(address: string, method: 'HEAD' | 'GET', { userAgent, timeout }: Manners) {
  const response = await fetch(address, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8' },
    signal: AbortSignal.timeout(timeout),
  })
  await response.body?.cancel()
  return { status: response.status, location: response.headers.get('location') }
}

/** HEAD, and GET where a server does not know HEAD or answers it with an error; not again where it asks for patience. */
async function headOrGet(address: string, manners: Manners) {
  try {
    const head = await request(address, 'HEAD', manners)
    if (head.status < 400 || head.status === 429) return head
  } catch (error) {
    if (!['ECONNRESET', 'UND_ERR_SOCKET'].includes(codeOf(error))) throw error
  }
  return request(address, 'GET', manners)
}

/**
 * Asks for an address and follows redirects. Never throws: what goes wrong is the answer. A chain of redirects is `moved` as
 * far as it is for good; behind a redirect for now nobody knows what is for good.
 */
export async function ask(address: string, manners: Manners): Promise<Answer> {
  const seen = new Set<string>()
  let current = address
  let moved: string | undefined
  let isForGood = true
  try {
    while (seen.size <= mostRedirects) {
      if (!URL.canParse(current)) return { state: 'broken', message: `no valid address: ${current}`, answered: true }
      if (seen.has(current)) return { state: 'broken', message: `redirects in a circle to ${current}`, answered: true }
      seen.add(current)
      const { status, location } = await headOrGet(current, manners)
      if (!redirects.has(status) || !location) return withWay(answerOfStatus(status), moved, address, current)
      const next = URL.canParse(location, current) ? new URL(location, current).href : location
      if (!/^https?:/.test(next))
        return { state: 'broken', message: `redirects to ${next}, which is no page`, answered: true }
      isForGood &&= permanent.has(status)
      if (isForGood) moved = next
      current = next
    }
    return { state: 'broken', message: `redirects more than ${mostRedirects} times`, answered: true }
  } catch (error) {
    return withWay(answerOfFailure(error), undefined, address, current)
  }
}

/** An answer with the way that led to it. */
function withWay(answer: Answer, moved: string | undefined, address: string, end: string): Answer {
  if (answer.state === 'ok') return moved ? { ...answer, state: 'moved', message: `moved to ${moved}` } : answer
  return address === end ? answer : { ...answer, message: `${answer.message}, redirected to ${end}` }
}

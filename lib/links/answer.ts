/** What is known of an address after it was asked for. */
export interface Answer {
  /**
   * - `broken`: readers do not reach it
   * - `unchecked`: whether they do cannot be told from here
   * - `moved`: they reach it, by way of a redirect that says it is for good
   */
  state: 'broken' | 'unchecked' | 'moved' | 'ok'
  /** What the server or the network said, in words for the editor. */
  message: string
  /** Whether a server answered at all, be it with an error. */
  answered: boolean
}

const gone: Record<number, string> = { 404: 'not found', 410: 'gone' }
const unclear: Record<number, string> = {
  401: 'asks for a password',
  403: 'refuses robots, or everybody',
  429: 'asks to come back later',
  451: 'is withheld for legal reasons',
}

/** What a status says, after all redirects. */
export function answerOfStatus(status: number): Answer {
  const answered = true
  if (status >= 200 && status < 300) return { state: 'ok', message: String(status), answered }
  if (gone[status]) return { state: 'broken', message: `${status} ${gone[status]}`, answered }
  const words = unclear[status] ?? (status >= 500 ? 'the server has a fault' : 'an unexpected answer')
  return { state: 'unchecked', message: `${status} ${words}`, answered }
}

const noSuchHost = new Set(['ENOTFOUND', 'EAI_NODATA', 'EAI_NONAME'])
const certificates: Record<string, string> = {
  CERT_HAS_EXPIRED: 'its certificate has run out',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'it has signed its certificate itself',
}
const unreached: Record<string, string> = {
  ECONNREFUSED: 'nobody answers there',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  EAI_AGAIN: 'its name could not be looked up just now',
  ENETUNREACH: 'there is no way to it from here',
  EHOSTUNREACH: 'there is no way to it from here',
}

/** The code of what made a request fail; `fetch` keeps it inside of its error. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'timeout'
  if (error.cause) return codeOf(error.cause)
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}

/** What a request that failed says. */
export function answerOfFailure(error: unknown): Answer {
  const code = codeOf(error)
  const answered = false
  if (noSuchHost.has(code)) return { state: 'broken', message: 'there is no such host', answered }
  if (certificates[code]) return { state: 'broken', message: `browsers warn: ${certificates[code]}`, answered: true }
  if (code === 'timeout') return { state: 'unchecked', message: 'no answer in time', answered }
  if (/SSL|TLS|CERT|EPROTO/i.test(code))
    return { state: 'unchecked', message: `no safe connection (${code})`, answered: true }
  return { state: 'unchecked', message: unreached[code] ?? `it could not be reached (${code})`, answered }
}

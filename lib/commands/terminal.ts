import picocolors from 'picocolors'

/** What of an output decides on colours and signs; `process.stdout` and `process.stderr` are such. */
export type Output = Pick<NodeJS.WriteStream, 'isTTY' | 'columns'> & { write(text: string): unknown }

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Whether an output is coloured: on a terminal that is no robot’s and not `dumb`. `NO_COLOR` forbids it, `FORCE_COLOR` asks
 * for it everywhere (`0` and `false` forbid it), as no-color.org and force-color.org have it.
 */
export function hasColours({ isTTY }: Pick<Output, 'isTTY'>, env: Environment = process.env): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return !['0', 'false'].includes(env.FORCE_COLOR)
  return Boolean(isTTY) && env.TERM !== 'dumb' && !env.CI
}

/**
 * Whether an output shows signs beyond ASCII. What goes into a file or a pipe is UTF-8 and has them; a terminal does not if
 * its locale says so, or if it is the Linux console, whose font has few.
 */
export function hasUnicode({ isTTY }: Pick<Output, 'isTTY'>, env: Environment = process.env): boolean {
  if (!isTTY) return true
  if (process.platform === 'win32') return Boolean(env.WT_SESSION || env.TERM_PROGRAM === 'vscode' || env.ConEmuTask)
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG
  return env.TERM !== 'linux' && env.TERM !== 'dumb' && (!locale || /utf-?8/i.test(locale))
}

/** The colours of an output; functions that leave a text alone where there are none. */
export function coloursOf(output: Pick<Output, 'isTTY'>, env: Environment = process.env) {
  return picocolors.createColors(hasColours(output, env))
}

/** How long something may take before it is said that it is under way. */
const patience = 2000
const spinners = { unicode: '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏', ascii: '|/-\\' }

/** Shows that something is under way. */
export interface Progress {
  /** Says how far it is; for work that does not let a clock run in between. */
  report(done: number, total: number): void
  /** Takes the line away. */
  end(): void
}

/**
 * Shows what takes longer than two seconds, in one line that goes away when it is done. Only on a terminal, and on the standard
 * error, so that what is written to a file stays as it is.
 *
 * @param what what is being done, such as "Generating the documents"
 */
export function progress(what: string, output: Output = process.stderr, env: Environment = process.env): Progress {
  if (!output.isTTY || env.TERM === 'dumb' || env.CI) return { report: () => {}, end: () => {} }
  const isUnicode = hasUnicode(output, env)
  const [signs, dots] = isUnicode ? [spinners.unicode, '…'] : [spinners.ascii, '...']
  const { dim } = coloursOf(output, env)
  const start = Date.now()
  let [shown, last, part] = [0, start, '']
  const show = () => {
    const now = Date.now()
    if (now - start < patience || (shown > 0 && now - last < 80)) return
    last = now
    const line = `${signs[shown % signs.length]} ${what} ${dots} ${part}${Math.floor((now - start) / 1000)} s`
    output.write(`\r\x1b[2K${dim(line.slice(0, (output.columns || 80) - 1))}`)
    shown += 1
  }
  const clock = setInterval(show, 100)
  clock.unref()
  return {
    report: (done, total) => {
      part = total > 0 ? `${Math.floor((100 * done) / total)} %, ` : ''
      show()
    },
    end: () => {
      clearInterval(clock)
      if (shown > 0) output.write('\r\x1b[2K')
    },
  }
}

/** Does something and shows that it is under way. */
export async function withProgress<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const shown = progress(what)
  try {
    return await work()
  } finally {
    shown.end()
  }
}

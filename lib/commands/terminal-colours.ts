/** Where output goes, as far as colours are concerned. */
interface Output {
  isTTY?: boolean
}

/** Ways to set words off on a terminal. */
export interface Colours {
  bold(text: string): string
  dim(text: string): string
}

/**
 * Colours for a terminal; none where the output is a file or a pipe, where `NO_COLOR` is set (https://no-color.org), or on a
 * terminal that knows none.
 */
export function coloursFor(
  output: Output,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Colours {
  const none = !output.isTTY || Boolean(environment.NO_COLOR) || environment.TERM === 'dumb'
  const code = (on: number, off: number) => (text: string) => (none ? text : `\u001b[${on}m${text}\u001b[${off}m`)
  return { bold: code(1, 22), dim: code(2, 22) }
}

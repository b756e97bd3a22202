/** Something that keeps a finished build from being published. */
export interface Problem {
  /** What has the problem: a page, a route of the app, a file of the site, or the output folder. */
  kind: 'page' | 'route' | 'file' | 'folder'
  /** Its name as the reader of the message knows it, such as `/de/nachrichten/`. */
  name: string
  /** What is wrong, and what to do. One line. */
  message: string
}

/** So many names stand in one line, and so many lines in one report; the rest is counted. */
const namesInLine = 5
const linesInReport = 50

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * The problems as lines for the terminal, `page /de/: message`, sorted. A problem that many pages share, such as a client
 * component in a layout, is one line that names the first of them: `page /de/, /de/chronik/, … and 40 more: message`.
 */
export function problemLines(problems: readonly Problem[]): string[] {
  const names = new Map<string, Set<string>>()
  const sorted = [...problems].sort((a, b) => byCodeUnit(a.kind + a.name, b.kind + b.name))
  for (const { kind, name, message } of sorted) {
    const key = `${kind}\n${message}`
    names.set(key, (names.get(key) ?? new Set()).add(name))
  }
  const lines = [...names].map(([key, group]) => {
    const [kind, message] = key.split('\n')
    const rest = group.size - namesInLine
    return `${kind} ${[...group].slice(0, namesInLine).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}: ${message}`
  })
  const more = lines.length - linesInReport
  return more > 0 ? [...lines.slice(0, linesInReport), `and ${more} more of this kind`] : lines
}

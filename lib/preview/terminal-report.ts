import { type Finding, findingLine } from '../content/finding.ts'

/** Tells the terminal what is wrong, each mistake once until it is mended. */
export class TerminalReport {
  private told = new Set<string>()
  private wasHeld = false
  private readonly say: (line: string) => void

  constructor(say: (line: string) => void = console.log) {
    this.say = say
  }

  /** What keeps the newest state of files from being shown. */
  held(findings: readonly Finding[]) {
    this.tell(findings)
    if (findings.length > 0)
      this.say('  Not shown until it is mended; the pages stay as they were last good. They follow by themselves.')
    else if (this.wasHeld) this.say('  Mended: the preview shows everything again.')
    this.wasHeld = findings.length > 0
  }

  /** What the check of everything has found: its errors. Warnings stand in the bar and on the desk, as there may be many. */
  checked(findings: readonly Finding[]) {
    const lines = new Set(findings.map(findingLine))
    this.told = new Set([...this.told].filter((line) => lines.has(line)))
    this.tell(findings.filter(({ severity }) => severity === 'error'))
  }

  private tell(findings: readonly Finding[]) {
    for (const line of findings.map(findingLine)) {
      if (!this.told.has(line)) this.say(line)
      this.told.add(line)
    }
  }
}

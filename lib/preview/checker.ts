import { type ChildProcess, spawn } from 'node:child_process'
import type { Finding } from '../content/finding.ts'

/** What the process of the check answers. */
export type CheckAnswer = { findings: Finding[] } | { problem: string }

/** Lets a process of its own check the whole content, so that pages need not wait for it. */
export class Checker {
  private readonly process: ChildProcess
  private running = false
  private again = false

  /**
   * @param program with which arguments Node runs what checks
   * @param answer is given the findings of each check that was not overtaken by a change
   */
  constructor(program: readonly string[], answer: (answer: CheckAnswer) => void) {
    this.process = spawn(process.execPath, program, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    this.process.on('message', (message: CheckAnswer) => {
      this.running = false
      if (this.again) this.ask()
      else answer(message)
    })
  }

  /** Asks for a check; one that is running goes on, and another follows. */
  ask() {
    this.again = this.running
    if (this.running) return
    this.running = true
    this.process.send('check')
  }

  end() {
    this.process.kill()
  }
}

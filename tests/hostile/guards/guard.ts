import type { HostileCase } from '../hostile-case.ts'

/** A line of our code that keeps hostile files out, and a file that gets in without it. */
export interface Guard {
  /** What it refuses, in a few words. */
  name: string
  /** The file that it stands in, from the project's root. */
  file: string
  /** The guard as it stands there, once, and what is left when it is taken out. */
  guard: string
  without: string
  /** What becomes of a hostile file then. */
  loss: Loss
  /** Of a guard without which a file is only said otherwise: what it is good for. */
  why?: string
  hostile: HostileCase
  /** Whether it keeps the process waiting then, for ever. */
  waits?: true
}

/**
 * `let through`: no mistake is found in it, so that a page is made. `too slow`: the check takes more than a second for it.
 * `ends the check`: the process ends. `said badly`: it is refused in words that a terminal obeys or that nobody can read.
 * `said without end`: thousands of mistakes. `said otherwise`: another rule refuses it, in words that tell an editor less.
 */
export type Loss = 'let through' | 'too slow' | 'ends the check' | 'said badly' | 'said without end' | 'said otherwise'

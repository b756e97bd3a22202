/** What became of a hostile file in the check. */
export interface Verdict {
  number: number
  /** Processor time of reading it and of the check that it was part of. */
  milliseconds: number
  refused: boolean
  /** The rules that refused it. */
  rules: string[]
  /** Whether pages can be made with it: no mistake in it stops the preview. */
  hasPage: boolean
  /** What should not have been. */
  faults: string[]
}

/** A line that a worker tells: what it begins, what it found, and at the end how much memory it took, in megabytes. */
export type Told =
  | { begun: readonly number[] }
  | { verdict: Verdict }
  | { page: { numbers: readonly number[]; address: string; file?: string; faults: string[] } }
  | { memory: number }

import type { Qualifier, Unit } from '../../content/definitions/units.ts'

/** A stretch of a text by its indices. */
export interface Span {
  start: number
  end: number
}

/** A figure that a source's text seems to give. */
export interface FigureCandidate extends Span {
  kind: 'figure'
  /** A number in the unit, a fraction or a date. */
  value: number | string
  /** The unit of the ledger, or `undefined` where it has none for it. */
  unit: Unit | undefined
  /** What is counted, as it is written. */
  noun: string
  /** How sure the source is, or `undefined` where it says so with a word that no qualifier of ours stands for. */
  as: Qualifier | undefined
}

/** Words that a source's text seems to give as somebody's. */
export interface SpeechCandidate extends Span {
  kind: 'quote'
  /** The words, with […] where the report speaks in between. */
  text: string
  speaker: Speaker | undefined
}

/** Who said something: the name as the text has it, and the id of the person's record if there is one. */
export interface Speaker {
  name: string
  id?: string | undefined
}

/** Words that seem to be another source's statement of a figure that is given in words. */
export interface WordsCandidate extends Span {
  kind: 'words'
  /** The id of the figure on record. */
  fits: string
}

export type Candidate = FigureCandidate | SpeechCandidate | WordsCandidate

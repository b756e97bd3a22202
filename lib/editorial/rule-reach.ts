import type { Kind } from '../content/definitions/kinds.ts'
import type { Finding } from '../content/finding.ts'
import type { Content } from '../content/input/content-file.ts'
import type { CheckOptions } from './check-options.ts'
import type { Rule } from './rules.ts'

type Others = readonly (Kind | 'fingerprint')[]

/** What a rule may look at besides the document itself. */
export interface Reach {
  /** What it looks at for every document. */
  always: Others
  /** What it looks at only for documents for which it says so, with `lookUp`. */
  lookedUp: Others
}

const nothing: Reach = { always: [], lookedUp: [] }
const always = (...others: Others): Reach => ({ always: others, lookedUp: [] })
const lookedUp = (...others: Others): Reach => ({ always: [], lookedUp: others })

/**
 * The rules that look at each document apart: what they find in a text depends on its versions in both languages, what they find in a
 * record on the record, and besides on nothing but the records named here; neither on other texts, nor on pictures, nor on the moment. What
 * they found in a document holds until one of these has changed. A rule that is not named here looks at everything anew each time, which is
 * always right.
 */
const reaches: Readonly<Record<string, Reach>> = {
  'record-shape': nothing,
  'translation-missing': nothing,
  'fact-statement-missing': lookedUp('fact'),
  'picture-figure': lookedUp('fact', 'event'),
  'quote-verbatim': always('fingerprint'),
  'copied-prose': { always: ['fingerprint'], lookedUp: ['quote', 'fact', 'event', 'organisation'] },
  'figure-wording': always('source', 'fingerprint'),
  'figure-differs': nothing,
  'evidence-wording': always('fingerprint'),
  'quote-attributed': always('source'),
  'quote-translated': nothing,
  'bare-figure': lookedUp('fact'),
  'figure-unknown': lookedUp('fact'),
  'translation-behind': nothing,
  'translation-parity': nothing,
  'link-address': nothing,
  'image-alt': nothing,
  'image-credit': nothing,
  'image-licence': nothing,
  'heading-order': nothing,
  'headline-length': nothing,
  'summary-length': nothing,
  'term-length': nothing,
  typography: nothing,
}

/** What a rule looks at that looks at each document apart; `undefined` for one that looks at everything. */
export function reachOf(name: string): Reach | undefined {
  return Object.hasOwn(reaches, name) ? reaches[name] : undefined
}

/** Stands for what a rule must not look at. */
function refused<Thing extends object>(what: string): Thing {
  return new Proxy({} as Thing, {
    get: () => {
      throw new Error(
        `a rule that looks at each document apart asked for ${what}; expected what lib/editorial/rule-reach.ts says`,
      )
    },
  })
}

const noPictures = refused<Content['pictures']>('the pictures')
const noFingerprints = refused<Content['fingerprints']>('the fingerprints')
const noOptions = refused<CheckOptions>('the options of the check')

/** Holds content against a rule, which gets to see no more than its reach allows. */
export function findingsOfRule(name: string, rule: Rule, content: Content, options: CheckOptions): Finding[] {
  const reach = reachOf(name)
  if (!reach) return rule(content, options)
  const fingerprints = reach.always.includes('fingerprint') ? content.fingerprints : noFingerprints
  return rule({ ...content, pictures: noPictures, fingerprints }, noOptions)
}

import type { Root as MdastRoot } from 'mdast'
import type { Language } from '../../languages.ts'
import type { BodyKind } from '../definitions/components.ts'
import type { Body } from '../model.ts'
import { bodyProblems } from './allowed.ts'
import { copyOfTree } from './copy-of-tree.ts'
import { type BodyParse, keepParse, keptParse } from './kept-parses.ts'
import { knownText, textKey } from './known-texts.ts'
import { type NamedComponent, namedComponents } from './named-components.ts'
import { namedRecords } from './named-records.ts'
import { parseMdx } from './parse-mdx.ts'
import { toHast } from './to-hast.ts'

/** A text with all that decides about its tree. */
export interface BodyText {
  text: string
  /** The file's path in the content folder. */
  file: string
  kind: BodyKind
  language: Language
}

/**
 * The tree of a text as it was parsed and checked. The check for what a body may hold runs here once more, because this is
 * the only way from a text into a page: nothing gets around it, whatever happened before the build.
 */
function checkedTree({ text, file, kind }: BodyText): MdastRoot {
  const result = parseMdx(text)
  const problems = 'problem' in result ? [result.problem] : bodyProblems(result.tree, kind)
  if ('problem' in result || problems.length > 0)
    throw new Error(
      problems.map(({ place, message }) => `${file}: line ${place.line} of the body ${message}`).join('\n') +
        '\nRun "npm run check" to see each place.',
    )
  return result.tree
}

function parseOf(checked: MdastRoot, language: Language): BodyParse {
  return { components: namedComponents(checked), tree: copyOfTree(toHast(checked, language)) }
}

/**
 * Keeps what was parsed of a text already, by the check before a build, for whoever loads it in this build or in the next. Nothing is kept of a text that
 * holds something that is not offered.
 *
 * @param parsed what the text was parsed to; used up afterwards
 */
export function keepParsed(body: BodyText, parsed: MdastRoot): void {
  if (bodyProblems(parsed, body.kind).length === 0) keepParse(body, parseOf(parsed, body.language))
}

/** How many texts are kept parsed: a page asks for its own several times, and pages are made a few at a time. Each is large. */
const mostParsed = 256

/** By files. In the preview all are kept: one text changes, and all the others are asked for again. */
const parsedBodies = new Map<string, BodyParse & { text: string }>()

function parsedBody(body: BodyText): BodyParse {
  const { text, file } = body
  const last = parsedBodies.get(file)
  if (last?.text === text) return last
  const parsed = { text, ...(keptParse(body) ?? keepParse(body, parseOf(checkedTree(body), body.language))) }
  parsedBodies.delete(file)
  parsedBodies.set(file, parsed)
  const [oldest] = parsedBodies.keys()
  if (process.env.PREVIEW !== '1' && parsedBodies.size > mostParsed && oldest !== undefined) parsedBodies.delete(oldest)
  return parsed
}

/** A body whose tree is made when it is asked for: most pages that name an article do not show its text. */
class LoadedBody implements Body {
  readonly facts: Body['facts']
  readonly quotes: Body['quotes']
  readonly partnerTables: Body['partnerTables']
  readonly terms: Body['terms']
  readonly events: Body['events']
  readonly subjects: Body['subjects']
  readonly cited: Body['cited']
  /** Stands for the tree where two versions of a page are compared: of its text. */
  readonly key: string
  readonly #body: BodyText

  constructor(body: BodyText, key: string, components: readonly NamedComponent[]) {
    const { cited, ...records } = namedRecords(components, body.language)
    this.facts = records.facts
    this.quotes = records.quotes
    this.partnerTables = records.partnerTables
    this.terms = records.terms
    this.events = records.events
    this.subjects = records.subjects
    this.cited = [...cited.values()]
    this.key = key
    this.#body = body
  }

  get tree(): Body['tree'] {
    return parsedBody(this.#body).tree
  }
}

/**
 * Resolves the records that a body names, and parses it when its tree is asked for.
 *
 * @param file the file's path in the content folder
 * @throws when the body names a record that does not exist; now or when its tree is asked for, when it is no valid MDX or holds something that is not offered
 */
export function loadBody(text: string, file: string, kind: BodyKind, language: Language): Body {
  const body = { text, file, kind, language }
  const known = knownText(file, text)
  return new LoadedBody(body, known?.key ?? textKey(text), known?.components ?? parsedBody(body).components)
}

import { parseArgs } from 'node:util'
import { asciiSlug } from '../ascii-slug.ts'
import type { Content } from '../content/input/content-file.ts'
import { answerProblems } from './answer-problems.ts'
import { nearest } from './nearest.ts'
import { type Answers, idFrom, type StartingFile, startingFiles } from './starting-files.ts'
import {
  beginnings,
  exampleOf,
  type Question,
  questionsOf,
  type StartingKind,
  startingKindNames,
} from './starting-kinds.ts'

/** How an editor is asked for what the command line leaves open. */
export interface Asker {
  name(kind: StartingKind, message: string, later: boolean): Promise<string | undefined>
  field(question: Question, content: Content): Promise<string[]>
}

/** A document that can be begun. */
export interface Begun {
  kind: StartingKind
  id: string
  files: StartingFile[]
}

interface Command {
  kind: StartingKind
  name: string | undefined
  flags: Record<string, string[] | undefined>
}

const isKind = (word: string): word is StartingKind => (startingKindNames as readonly string[]).includes(word)

/** `--topic` does for `--topics`. */
const singular = (flag: string) => flag.replace(/s$/, '')

/** Reads the command line. Every flag takes several words, separated by commas or by giving it again. */
function commandOf(args: string[]): Command {
  const usage = `expected a kind of document: ${startingKindNames.join(', ')}. Example: ${exampleOf('article')}`
  const [word = '', ...rest] = args
  if (!isKind(word)) {
    const near = nearest(word, startingKindNames, 1)[0]
    throw new Error(word ? `there is no kind "${word}"${near ? `; did you mean ${near}?` : ''}; ${usage}` : usage)
  }
  const asked = questionsOf(word).flatMap(({ flag, several }) => (several ? [flag, singular(flag)] : [flag]))
  const slugs = ['article', 'term', 'topic'].includes(word) ? ['slug-de', 'slug-en'] : []
  const flags = ['de', ...(beginnings[word].bilingual ? ['en'] : []), ...slugs, 'id', ...asked]
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'string', multiple: true } as const]))
  const takes = `${word} takes: ${flags.map((flag) => `--${flag}`).join(' ')}`
  let parsed: { values: Command['flags']; positionals: string[] }
  try {
    parsed = parseArgs({ args: rest, options, allowPositionals: true })
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}; ${takes}`)
  }
  const { values, positionals } = parsed
  if (positionals.length > 1)
    throw new Error(`there are several names: "${positionals.join('", "')}"; put the name into quotation marks`)
  return { kind: word, name: positionals[0], flags: values }
}

/** What is missing where nobody can be asked, in words for a message. */
function missingIn(kind: StartingKind, name: string | undefined, fields: Answers['fields']): string[] {
  const { name: noun, bilingual } = beginnings[kind]
  const open = questionsOf(kind).filter(({ flag, required }) => required && !fields[flag]?.length)
  return [
    ...(name ? [] : [`the ${noun}${bilingual ? ' in German' : ''}`]),
    ...open.map(({ flag, options = [] }) => `--${flag} (${options.join(', ')})`),
  ]
}

async function answersTo({ kind, name, flags }: Command, content: Content, now: Date, ask?: Asker): Promise<Answers> {
  const { bilingual, name: noun } = beginnings[kind]
  const one = (flag: string) => flags[flag]?.at(-1)?.trim() || undefined
  const fields: Record<string, string[]> = {}
  for (const { flag, several } of questionsOf(kind)) {
    const values = [...(flags[flag] ?? []), ...(several ? (flags[singular(flag)] ?? []) : [])]
    const words = several ? values.flatMap((value) => value.split(',')) : values.slice(-1)
    fields[flag] = words.map((word) => word.trim()).filter(Boolean)
  }
  let [de, en] = [one('de') ?? (name?.trim() || undefined), one('en')]
  if (ask) {
    de ??= await ask.name(kind, bilingual ? `${noun} in German` : noun, false)
    if (bilingual) en ??= await ask.name(kind, `${noun} in English`, true)
    for (const question of questionsOf(kind))
      if (!fields[question.flag]?.length) fields[question.flag] = await ask.field(question, content)
  }
  const missing = missingIn(kind, de, fields)
  if (!de || missing.length > 0)
    throw new Error(
      `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing. Example: ${exampleOf(kind)}`,
    )
  const slugEn = one('slug-en') ?? (en ? asciiSlug(en) : undefined)
  return {
    id: one('id') ?? idFrom(de),
    names: { de, ...(en ? { en } : {}) },
    slugs: { de: one('slug-de') ?? asciiSlug(de), ...(slugEn ? { en: slugEn } : {}) },
    fields,
    now,
  }
}

/**
 * The files that a new document begins with, from a command line such as `article "Titel" --kind news`. Nothing is written.
 *
 * @param ask asks the editor for what is missing; without it a missing word is an error
 * @throws with all that is wrong, a line each: an unknown kind or flag, something missing, a name that does not fit or is
 *   taken, a record that does not exist
 */
export async function begin(args: string[], content: Content, now: Date, ask?: Asker): Promise<Begun> {
  const command = commandOf(args)
  const answers = await answersTo(command, content, now, ask)
  const problems = answerProblems(command.kind, answers, content)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return { kind: command.kind, id: answers.id, files: startingFiles(command.kind, answers) }
}

import { mkdirSync } from 'node:fs'
import { digestOf } from './digest.ts'
import { isSmallChange, makesFilesBeside } from './files-beside.ts'
import { changedByFinder, finderHasBegun, noteChanged } from './finder.ts'
import { digestsEnding, lastDigestsFile, notesFolder, readNote, writeNote } from './note.ts'

/** Digests of what pages and files were made from, by their addresses. */
export type Digests = Record<string, string>

/** One kind of page or file below a route. */
interface Kind<Params> {
  /** The first part of its address, where that is no parameter. */
  folder?: string
  /** The last part of its address, such as `cite.bib`; none for the page itself. */
  file?: string
  /** All there are, as the route's parameters in the order of the address. */
  params: readonly Params[]
  /** All that one is made from. Two builds with the same code that give the same here make the same bytes. */
  from: (params: Params) => unknown
}

/** The address that parameters name between a first and a last part, without a closing slash: as Next knows a page. */
export function addressOf(
  params: Readonly<Record<string, string>>,
  { folder, file }: { folder?: string | undefined; file?: string | undefined },
): string {
  return `/${[folder, ...Object.values(params), file].filter((part) => part !== undefined).join('/')}`
}

let lastDigests: Digests | undefined

/** What was found out already: Next asks once for each parent. */
const found = new Map<string, Promise<unknown>>()

/**
 * Of one kind of page those that have to be made: all, or in a build that takes over what has not changed those that
 * are not as they were. Notes what each is made from, for the step that publishes.
 *
 * @param name of the kind, as no other's
 */
export function changedPages<Params extends Record<string, string>>(
  name: string,
  kind: () => Kind<Params>,
): Promise<Params[]> {
  const folder = notesFolder()
  if (!folder) return Promise.resolve([...kind().params])
  const known = (found.get(name) as Promise<Params[]> | undefined) ?? changedOf(folder, name, kind)
  found.set(name, known)
  return known
}

/**
 * The same of one kind of file that is no page. After a small change there are none for Next: then they are made beside it.
 *
 * @param name of the kind, as no other's
 */
export async function changedFiles<Params extends Record<string, string>>(
  name: string,
  kind: () => Kind<Params>,
): Promise<Params[]> {
  const folder = notesFolder()
  const areMadeBeside = folder && !makesFilesBeside() && (await finderHasBegun(folder)) && isSmallChange(folder)
  return areMadeBeside ? [] : changedPages(name, kind)
}

async function changedOf<Params extends Record<string, string>>(
  folder: string,
  name: string,
  kind: () => Kind<Params>,
): Promise<Params[]> {
  return (await changedByFinder<Params>(folder, name, () => prepareOne(kind()))) ?? changedIn(folder, name, kind())
}

/** Finds out what one page or file is made from: so this process has read what it will need, while it would otherwise wait. */
function prepareOne<Params>({ params, from }: Kind<Params>): unknown {
  const [first] = params
  return first && from(first)
}

async function changedIn<Params extends Record<string, string>>(
  folder: string,
  name: string,
  { folder: first, file, params, from }: Kind<Params>,
): Promise<Params[]> {
  lastDigests ??= readNote<Digests>(folder, lastDigestsFile) ?? {}
  const digests: Digests = {}
  const changed: Params[] = []
  for (const one of params) {
    const address = addressOf(one, { folder: first, file })
    const digest = digestOf(await from(one))
    digests[address] = digest
    if (lastDigests[address] !== digest) changed.push(one)
  }
  mkdirSync(folder, { recursive: true })
  writeNote(folder, name + digestsEnding, digests)
  noteChanged(folder, name, changed)
  return changed
}

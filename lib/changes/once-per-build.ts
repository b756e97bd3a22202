import { notesFolder, readNote, writeNote } from './note.ts'

/**
 * What another process of this build has made already, or what is made now and left for the others. Outside of a build it is made.
 *
 * @param name of the note, as no other's
 * @param make what JSON can hold
 */
export function oncePerBuild<Result>(name: string, make: () => Result): Result {
  const notes = notesFolder()
  if (!notes) return make()
  const made = readNote<Result>(notes, name)
  if (made !== undefined) return made
  const result = make()
  writeNote(notes, name, result)
  return result
}

import { say } from './say.ts'
import { toolWords } from './tool-words.ts'

/**
 * Puts a text on the clipboard.
 *
 * @returns whether the browser let us; it refuses without permission and on pages without https
 */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Copies a text and says so; where the browser refuses, shows it selected behind an element, ready to be copied by hand. */
export async function copyOrShow(text: string, after: Element) {
  const words = toolWords()
  if (await copied(text)) return say(words.copied)
  const next = after.nextElementSibling
  const field = next instanceof HTMLTextAreaElement ? next : document.createElement('textarea')
  field.className = 'tool'
  field.readOnly = true
  field.rows = 3
  field.ariaLabel = words.toCopy
  field.value = text
  after.after(field)
  field.select()
  say(words.refused)
}

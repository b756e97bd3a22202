import { type Choice, choiceOf, isDefault, type Setting } from './settings.ts'

const key = (setting: Setting) => `reading-${setting}`

/** What was chosen on this page where the browser keeps nothing for it. */
const kept = new Map<Setting, Choice>()

/** What the reader has chosen, for both languages; no cookie, so that the server never learns of it. */
export function readSetting(setting: Setting): Choice {
  try {
    return choiceOf(setting, localStorage.getItem(key(setting)))
  } catch {
    return choiceOf(setting, kept.get(setting) ?? null)
  }
}

/** Remembers a choice; the default leaves nothing behind. Where storage is refused, it holds for this page. */
export function writeSetting(setting: Setting, choice: Choice) {
  kept.set(setting, choice)
  try {
    if (isDefault(setting, choice)) localStorage.removeItem(key(setting))
    else localStorage.setItem(key(setting), choice)
  } catch {
    // Kept above.
  }
}

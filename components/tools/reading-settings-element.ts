import { choiceOf, isDefault, type Setting, settingNames, settings } from './settings.ts'
import { readSetting, writeSetting } from './settings-storage.ts'
import { dressTools } from './tool-styles.ts'
import { toolWords } from './tool-words.ts'

/** Marks the page with what the reader has chosen; app/styles/tools.css does the rest. */
function apply() {
  for (const setting of settingNames) {
    const choice = readSetting(setting)
    if (isDefault(setting, choice)) delete document.documentElement.dataset[setting]
    else document.documentElement.dataset[setting] = choice
    for (const field of document.querySelectorAll<HTMLSelectElement>(`select[name=${setting}]`)) field.value = choice
  }
}

/** `<reading-settings>`: choices of theme and text size. */
class ReadingSettings extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return
    dressTools()
    this.append(...settingNames.map(field))
    this.hidden = false
    apply()
  }
}

/**
 * Larger text makes the page longer, and the control would leave the screen. More than once: what comes near is laid out only
 * then, and moves it again.
 */
function keepInSight(control: HTMLElement, frames = 8) {
  control.scrollIntoView({ block: 'nearest' })
  if (frames > 0) requestAnimationFrame(() => keepInSight(control, frames - 1))
}

function field(setting: Setting): HTMLElement {
  const words = toolWords()
  const label = document.createElement('label')
  const select = document.createElement('select')
  select.className = 'tool'
  select.name = setting
  select.append(...settings[setting].map((choice) => new Option(words[choice], choice)))
  select.addEventListener('change', () => {
    writeSetting(setting, choiceOf(setting, select.value))
    apply()
    keepInSight(select)
  })
  label.append(words[setting], select)
  return label
}

// Mostly done already, by the script in the page; this puts right what is stored and no choice.
apply()
// A choice made in another tab, and a page that comes back as it was left.
addEventListener('storage', apply)
addEventListener('pageshow', apply)
customElements.define('reading-settings', ReadingSettings)

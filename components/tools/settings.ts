/** What readers may set, each with its choices; the first is how a page comes. */
export const settings = {
  theme: ['system', 'light', 'dark'],
  text: ['normal', 'large'],
} as const

export type Setting = keyof typeof settings
export type Choice = (typeof settings)[Setting][number]

export const settingNames: readonly Setting[] = ['theme', 'text']

/** The choice that a stored value stands for; the first for anything that is none, because anybody can write to the storage. */
export function choiceOf(setting: Setting, stored: string | null): Choice {
  const choices: readonly Choice[] = settings[setting]
  return choices.find((choice) => choice === stored) ?? settings[setting][0]
}

/** Whether a choice is how a page comes, so that nothing need be remembered or marked. */
export function isDefault(setting: Setting, choice: Choice): boolean {
  return choice === settings[setting][0]
}

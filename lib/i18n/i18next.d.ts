import type de from './de.json'

/** Makes the type checker refuse a key that `de.json` does not have. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof de }
  }
}

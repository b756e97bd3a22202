import { settingsScript } from '../scripts/settings-script.ts'
import type { PageElement } from './scan-page.ts'

/** Where the site's own browser scripts stand. A page may load modules from here and from nowhere else. */
export const ownScripts = '/scripts/'

/**
 * What a script element is for.
 *
 * - `runtime`: Next's and React's code, and the flight data for it.
 * - `suspense`: code of React that shows a Suspense boundary's content once it has arrived.
 * - `data`: not run by browsers, such as structured data; or rules for prerendering.
 * - `own`: a module of the site.
 * - `settings`: the one script that pages hold themselves, which applies the reader's settings.
 * - `unknown`: everything else.
 */
export type ScriptRole = 'runtime' | 'suspense' | 'data' | 'own' | 'settings' | 'unknown'

/** How the inline scripts begin that Next 16.4 writes with Turbopack: its bootstrap, and the flight data. */
const runtimeBeginnings = ['(globalThis["TURBOPACK"]', '(self.__next_f=self.__next_f||[]).push(', 'self.__next_f.push(']

/** How the inline scripts begin with which React 19 moves late content to its place (ReactDOMFizzInstructionSet). */
const suspenseBeginning = /^(?:requestAnimationFrame\(function\(\)\{\$RT|\$R[A-Z][=(])/

const dataType = /^(?:application\/(?:[\w.+-]+\+)?json|speculationrules)$/

/** Tells what a script element is for, by its address, its type and the beginning of its text. */
export function scriptRole({ attributes, text }: PageElement): ScriptRole {
  const { src, type } = attributes
  if (src?.startsWith('/_next/')) return 'runtime'
  if (src !== undefined) return src.startsWith(ownScripts) && type === 'module' ? 'own' : 'unknown'
  if (text === settingsScript && type === undefined) return 'settings'
  if (type && dataType.test(type)) return 'data'
  if (suspenseBeginning.test(text)) return 'suspense'
  return runtimeBeginnings.some((beginning) => text.startsWith(beginning)) ? 'runtime' : 'unknown'
}

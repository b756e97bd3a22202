import { locales } from '../format/locale.ts'
import type { Language } from '../languages.ts'
import { address } from '../routes.ts'
import { site } from '../site.ts'
import { homeScreenIcons } from './icons.ts'

/** The paper of the light theme, as tokens.css has it: a manifest knows one colour. */
export const paper = '#fbf8f2'

/** What a browser knows of the site when a reader puts it on the home screen (https://www.w3.org/TR/appmanifest/). */
export interface WebManifest {
  id: string
  name: string
  short_name: string
  description: string
  lang: string
  dir: 'ltr'
  start_url: string
  scope: string
  display: 'minimal-ui'
  background_color: string
  theme_color: string
  icons: { src: string; sizes: string; type: string; purpose: 'any' | 'maskable' }[]
}

/**
 * The manifest of a language: with a bar for going back, since the pages have none of their own. Its scope is the whole site,
 * so that the other language opens in the same window. The mark keeps clear of what a telephone cuts off an icon, so the
 * large icon is `maskable` too.
 */
export function webManifest(language: Language): WebManifest {
  const png = homeScreenIcons.map((icon) => ({ ...icon, type: 'image/png' }))
  const drawing = { url: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' }
  const icon = ({ url, sizes, type }: typeof drawing, purpose: 'any' | 'maskable') => ({
    src: url,
    sizes,
    type,
    purpose,
  })
  return {
    id: address(language),
    name: `${site.name}: ${site.claim[language]}`,
    short_name: site.name,
    description: site.description[language],
    lang: locales[language],
    dir: 'ltr',
    start_url: address(language),
    scope: '/',
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [...[drawing, ...png].map((one) => icon(one, 'any')), ...png.slice(-1).map((one) => icon(one, 'maskable'))],
  }
}

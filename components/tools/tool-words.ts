// Named imports, of which the bundler keeps this one group; an import attribute would bring in the whole file.
import { tool as german } from '../../lib/i18n/de.json'
import { tool as english } from '../../lib/i18n/en.json'

/** The words of the tools in the page's language. They come with the scripts, so that pages need not carry them. */
export function toolWords() {
  return document.documentElement.lang === 'en' ? english : german
}

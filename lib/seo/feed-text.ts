import type { Properties } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { translator } from '../i18n/translate.ts'
import type { Language } from '../languages.ts'

/** Everything but the characters that XML 1.0 can hold (https://www.w3.org/TR/xml/#charsets), lone surrogates included. */
const unfit = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A plain text without the characters that no XML may hold; the library would let them through. */
export function titleText(text: string): string {
  return text.replace(unfit, '')
}

/** A plain text for a place that feed readers take for HTML: "<" and "&" are escaped. */
export function descriptionText(text: string): string {
  return titleText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/**
 * XML without the line breaks that the library puts around a CDATA section: they would belong to the text, and strict
 * readers take an address with a line break for none. What stands within the sections is left alone.
 */
export function withoutBreaks(xml: string): string {
  const parts = xml.split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return part
      const begun = index > 0 ? part.replace(/^\s+(?=<)/, '') : part
      return index < parts.length - 1 ? begun.replace(/(?<=>)\s+$/, '') : begun
    })
    .join('')
}

/**
 * Words for a person who opens a feed, as XHTML within it: what it is, how to subscribe, and where the same stands to be
 * read. Feed readers pass over elements that they do not know.
 */
export function withNotice(xml: string, opening: RegExp, { language, feed, page }: NoticeOf): string {
  const t = translator(language)
  const root: Properties = { xmlns: 'http://www.w3.org/1999/xhtml', lang: language }
  const notice = h('div', root, [
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('p', h('strong', `${t('feed.what')}.`), ` ${t('feed.explain')}`),
    h('p', t('feed.subscribe')),
    h('p', `${t('feed.address')}: `, h('code', feed)),
    h('p', h('a', { href: page }, t('feed.read'))),
  ])
  const html = toHtml(notice, { closeSelfClosing: true })
  return xml.replace(opening, (start) => `${start}\n${html}`)
}

/** What the notice of a feed names. */
export interface NoticeOf {
  language: Language
  /** The whole address of the feed. */
  feed: string
  /** The whole address of the page that lists the same articles. */
  page: string
}

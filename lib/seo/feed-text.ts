/** Everything but the characters that XML 1.0 can hold (https://www.w3.org/TR/xml/#charsets), lone surrogates included. */
const unfit = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/**
 * A plain text for a title or category. The feed package puts titles into CDATA sections and escapes categories, but lets
 * characters through that no XML may hold, and of several "]]>", which end a CDATA section, it defuses only the first.
 */
export function titleText(text: string): string {
  return text.replace(unfit, '').replaceAll(']]>', ']] >')
}

/** A plain text for a description, which feed readers take for HTML: "<" and "&" are escaped. */
export function descriptionText(text: string): string {
  return text.replace(unfit, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

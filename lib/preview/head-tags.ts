import type { Metadata } from 'next'

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it may stand in HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
}

/** What the head of a page in the preview says: its title and description. Search engines never see the preview. */
export function headTags({ title, description }: Metadata): string {
  const words = typeof title === 'string' ? title : title && 'absolute' in title ? title.absolute : ''
  return [
    `<title>${escaped(words)}</title>`,
    '<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
    ...(description ? [`<meta name="description" content="${escaped(description)}">`] : []),
    '<meta name="robots" content="noindex">',
  ].join('')
}

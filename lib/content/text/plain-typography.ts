/**
 * A text without its typography: quotation marks, dashes, ellipses and spaces of every sort become one of their sort. Two
 * texts that differ only in what `npm run check -- --fix` mends are then the same.
 */
export function plainTypography(text: string): string {
  return text
    .normalize('NFC')
    .replace(/["'„“”‟«»‚‘’‹›`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ ?(?:-{1,3}|[–—]) ?/g, '-')
    .replace(/\.{3}/g, '…')
    .replace(/(\d) (?=[%€])/g, '$1')
    .replace(/(?<=(?<!\p{L})[zduvio]\.) (?=[BhaädR]\.)/gu, '')
    .trim()
}

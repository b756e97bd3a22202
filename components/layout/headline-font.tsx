import { preload } from 'react-dom'

/** Asks the browser for the headline face at once, instead of when the style sheet first needs it. Renders nothing itself. */
export function HeadlineFont() {
  preload('/fonts/rechenwerk-headline.woff2', { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return null
}

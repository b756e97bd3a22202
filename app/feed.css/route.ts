import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { textFile } from '@/app/_pages/feed.ts'

export const dynamic = 'force-static'

/** The sheet of feeds with the tokens it uses; Tailwind's own rule around them becomes plain CSS. */
export function GET() {
  const [tokens, feed] = ['tokens.css', 'feed.css'].map((name) =>
    readFileSync(join(process.cwd(), 'app/styles', name), 'utf8'),
  )
  // The sheet first: it begins with a namespace, which nothing may stand before.
  return textFile(`${feed}\n${tokens?.replace('@theme {', ':root {')}`, 'text/css')
}

import type { Language } from '@/lib/languages.ts'
import { type FeedFormat, feedAddress, feedFormats } from '@/lib/routes.ts'
import { LinkList } from './link-list.tsx'

/** The formats of a feed by their own names, which are the same in every language. */
const formats: Record<FeedFormat, string> = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' }

/** The feeds of a language, or of one of its topics by its slug. */
export function FeedLinks({ language, topic }: { language: Language; topic?: string }) {
  return (
    <LinkList links={feedFormats.map((name) => ({ href: feedAddress(language, name, topic), text: formats[name] }))} />
  )
}

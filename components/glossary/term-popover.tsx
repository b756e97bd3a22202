import type { TermSummary } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { address } from '@/lib/routes.ts'

/** The id of a term's popover on a page. The capital keeps it off the ids of headings, which have none. */
export const termPopover = (id: string) => `Term-${id}`

/** What an entry of the glossary says in a sentence, with the way to it. Opened by a button, without script. */
export function TermPopover({ term: { id, title, summary, slug, language } }: { term: TermSummary }) {
  return (
    <div popover="auto" id={termPopover(id)} className="told">
      <b>{title}</b>
      <p>{summary}</p>
      <a href={address(language, 'glossary', slug)}>{translator(language)('reading.termPage')}</a>
    </div>
  )
}

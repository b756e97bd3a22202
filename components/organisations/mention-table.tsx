import type { Mention } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

/** What each source says of an organisation: in our words, and in its own. */
export function MentionTable({ mentions, language }: { mentions: readonly Mention[]; language: Language }) {
  const t = translator(language)
  const [source, says, wording] = [t('fact.source'), t('organisation.says'), t('fact.wording')]
  return (
    <table className="data" aria-label={t('organisation.mentions')}>
      <thead>
        <tr>
          <th scope="col">{source}</th>
          <th scope="col">{says}</th>
          <th scope="col">{wording}</th>
        </tr>
      </thead>
      <tbody>
        {mentions.map((mention) => (
          <tr key={mention.source.id + mention.wording}>
            <th scope="row" data-label={source}>
              <a href={address(language, 'sources', mention.source.id)}>{mention.source.name[language]}</a>
            </th>
            <td data-label={says}>
              <span>
                {mention.says[language]}
                {mention.plan && ` (${t('factBox.plan')})`}
              </span>
            </td>
            <td data-label={wording}>
              <span lang={mention.source.language}>
                {translator(mention.source.language)('quote.marks', { text: mention.wording })}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

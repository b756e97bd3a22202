import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import type { Publisher } from '@/lib/site.ts'
import { Placeholder } from './placeholder.tsx'

type Props = { publisher: Pick<Publisher, 'host' | 'logDays'>; language: Language }

/** Who delivers the pages and how long requests are kept; what is not known yet shows as a placeholder. */
export function HostDetails({ publisher: { host, logDays }, language }: Props) {
  const t = translator(language)
  return (
    <dl className="record">
      <div>
        <dt>{t('lawful.host')}</dt>
        <dd>{host ?? <Placeholder text={t('lawful.missing.host')} />}</dd>
      </div>
      <div>
        <dt>{t('lawful.log')}</dt>
        <dd>
          {logDays === null ? (
            <Placeholder text={t('lawful.missing.logDays')} />
          ) : (
            t('lawful.logDays', { count: logDays })
          )}
        </dd>
      </div>
    </dl>
  )
}

import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { PageHead } from './page-head.tsx'
import { PageShell } from './page-shell.tsx'

/** What stands at an address that a text has left: it leads on, for hosts that do not redirect by themselves. */
export function MovedPage({ language, to, title }: { language: Language; to: string; title: string }) {
  const t = translator(language)
  return (
    <PageShell language={language}>
      <meta httpEquiv="refresh" content={`0; url=${to}`} />
      <div className="wrap plain">
        <PageHead title={t('moved.title')} />
        <p>
          {t('moved.text')} <a href={to}>{title}</a>
        </p>
      </div>
    </PageShell>
  )
}

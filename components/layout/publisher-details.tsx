import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import type { Publisher } from '@/lib/site.ts'
import { Placeholder } from './placeholder.tsx'

const details = ['name', 'street', 'city', 'email', 'responsible'] as const satisfies (keyof Publisher)[]

/** Who is answerable for the site; what is not known yet shows as a placeholder. */
export function PublisherDetails({ publisher, language }: { publisher: Publisher; language: Language }) {
  const t = translator(language)
  const { email, register } = publisher
  const shown = { ...publisher, email: email && <a href={`mailto:${email}`}>{email}</a> }
  return (
    <dl className="record">
      {details.map((detail) => (
        <div key={detail}>
          <dt>{t(`publisher.${detail}`)}</dt>
          <dd>{shown[detail] || <Placeholder text={t(`publisher.missing.${detail}`)} />}</dd>
        </div>
      ))}
      {register && (
        <div>
          <dt>{t('publisher.register')}</dt>
          <dd>{register}</dd>
        </div>
      )}
    </dl>
  )
}

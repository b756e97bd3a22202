import type { Voice } from '@/lib/content/voices.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

interface Props {
  voice: Pick<Voice, 'person' | 'organisation'>
  language: Language
}

/** A person's office, and the organisation where it has a page. */
export function SpeakerOffice({ voice: { person, organisation }, language }: Props) {
  return (
    <p className="note">
      {person.office[language]}
      {organisation && (
        <>
          {' · '}
          <a href={address(language, 'partners', organisation.id)}>{organisation.name[language]}</a>
        </>
      )}
    </p>
  )
}

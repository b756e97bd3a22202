import { described } from '@/app/_pages/described.tsx'
import { LanguageChoice } from '@/components/front/language-choice.tsx'
import { choiceMetadata } from '@/lib/seo/other-metadata.ts'
import { bilingualSite } from '@/lib/seo/structured/web-site.ts'

export const metadata = choiceMetadata()

export default function Page() {
  return described(<LanguageChoice />, bilingualSite())
}

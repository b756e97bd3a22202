import { LanguageChoice } from '@/components/front/language-choice.tsx'
import { choiceMetadata } from '@/lib/seo/other-metadata.ts'

export const metadata = choiceMetadata()

export default function Page() {
  return <LanguageChoice />
}

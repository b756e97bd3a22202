import { LanguageChoice } from '@/components/front/language-choice.tsx'
import { choiceMetadata } from '@/lib/seo/metadata.ts'

export const metadata = choiceMetadata()

export default function Page() {
  return <LanguageChoice />
}

import { sectionOf } from '@/app/_pages/route-params.ts'
import { sectionPage } from '@/app/_pages/section.tsx'
import { languages } from '@/lib/languages.ts'
import { sectionNames, sections } from '@/lib/routes.ts'

interface Props {
  params: Promise<{ language: string; section: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return languages.flatMap((language) =>
    sectionNames.map((name) => ({ language, section: sections[name].path[language] })),
  )
}

export async function generateMetadata({ params }: Props) {
  return sectionPage(...(await sectionOf(params))).metadata
}

export default async function Page({ params }: Props) {
  return sectionPage(...(await sectionOf(params))).content
}

import { entryPage } from '@/app/_pages/entry.tsx'
import { entryOf } from '@/app/_pages/route-params.ts'
import { movedEntries } from '@/lib/content/redirects.ts'
import { siteEntries } from '@/lib/content/site-entries.ts'
import { sections } from '@/lib/routes.ts'

interface Props {
  params: Promise<{ language: string; section: string; entry: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return [...siteEntries(), ...movedEntries()].map(({ language, section, entry }) => ({
    language,
    section: sections[section].path[language],
    entry,
  }))
}

export async function generateMetadata({ params }: Props) {
  return entryPage(...(await entryOf(params))).metadata
}

export default async function Page({ params }: Props) {
  return entryPage(...(await entryOf(params))).content
}

import { entryPage } from '@/app/_pages/entry.tsx'
import { sectionPeriodParams } from '@/app/_pages/period.tsx'
import { entryOf, entryParams } from '@/app/_pages/route-params.ts'
import { changedPages } from '@/lib/changes/changed.ts'
import { movedEntries } from '@/lib/content/redirects.ts'
import { siteEntries } from '@/lib/content/site-entries.ts'

interface Props {
  params: Promise<{ language: string; section: string; entry: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return changedPages('entry', () => ({
    params: [...[...siteEntries(), ...movedEntries()].map(entryParams), ...sectionPeriodParams()],
    from: async (params) => (await entryPage(...(await entryOf(params)))).from,
  }))
}

export async function generateMetadata({ params }: Props) {
  return (await entryPage(...(await entryOf(params)))).page().metadata
}

export default async function Page({ params }: Props) {
  return (await entryPage(...(await entryOf(params)))).page().content
}

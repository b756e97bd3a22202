import { notFound } from 'next/navigation'
import { bilingualPage } from '@/app/_pages/bilingual.tsx'
import { entryPeriodPage, entryPeriodParams } from '@/app/_pages/period.tsx'
import { entryOf, entryParams } from '@/app/_pages/route-params.ts'
import { changedPages } from '@/lib/changes/changed.ts'
import { articleEntries } from '@/lib/content/site-entries.ts'
import { bilingualPart, isPeriod } from '@/lib/routes.ts'

interface Props {
  params: Promise<{ language: string; section: string; entry: string; view: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return changedPages('view', () => ({
    params: [
      ...articleEntries({ bothOnly: true }).map((one) => ({ ...entryParams(one), view: bilingualPart[one.language] })),
      ...entryPeriodParams(),
    ],
    from: async (params) => (await pageOf(params)).from,
  }))
}

async function pageOf(params: Props['params'] | Awaited<Props['params']>) {
  const [language, section, entry] = await entryOf(params)
  const { view } = await params
  if (isPeriod(view)) return entryPeriodPage(language, section, entry, view)
  return view === bilingualPart[language] ? bilingualPage(language, entry) : notFound()
}

export async function generateMetadata({ params }: Props) {
  return (await pageOf(params)).page().metadata
}

export default async function Page({ params }: Props) {
  return (await pageOf(params)).page().content
}

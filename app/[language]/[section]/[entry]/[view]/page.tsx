import { notFound } from 'next/navigation'
import { bilingualPage } from '@/app/_pages/bilingual.tsx'
import { topicMonthPage, topicMonthParams } from '@/app/_pages/month.tsx'
import { entryOf, entryParams } from '@/app/_pages/route-params.ts'
import { changedOnly } from '@/lib/changes/changed-only.ts'
import { articleEntries } from '@/lib/content/site-entries.ts'
import { bilingualPart, isMonth } from '@/lib/routes.ts'

interface Props {
  params: Promise<{ language: string; section: string; entry: string; view: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return changedOnly('view', () => ({
    params: [
      ...articleEntries({ bothOnly: true }).map((one) => ({ ...entryParams(one), view: bilingualPart[one.language] })),
      ...topicMonthParams(),
    ],
    from: pageOf,
  }))
}

async function pageOf(params: Props['params'] | Awaited<Props['params']>) {
  const [language, section, entry] = await entryOf(params)
  const { view } = await params
  if (section === 'topics' && isMonth(view)) return topicMonthPage(language, entry, view)
  return view === bilingualPart[language] ? bilingualPage(language, entry) : notFound()
}

export async function generateMetadata({ params }: Props) {
  return (await pageOf(params)).metadata
}

export default async function Page({ params }: Props) {
  return (await pageOf(params)).content
}

import { frontPage } from '@/app/_pages/front.tsx'
import { languageOf, languageParams } from '@/app/_pages/route-params.ts'
import { changedPages } from '@/lib/changes/changed.ts'

interface Props {
  params: Promise<{ language: string }>
}

export function generateStaticParams() {
  return changedPages('front', () => ({
    params: languageParams(),
    from: async (params) => frontPage(await languageOf(params)),
  }))
}

export async function generateMetadata({ params }: Props) {
  return frontPage(await languageOf(params)).metadata
}

export default async function Page({ params }: Props) {
  return frontPage(await languageOf(params)).content
}

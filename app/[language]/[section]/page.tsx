import { sectionOf, sectionParams } from '@/app/_pages/route-params.ts'
import { sectionPage } from '@/app/_pages/section.tsx'
import { changedPages } from '@/lib/changes/changed.ts'

interface Props {
  params: Promise<{ language: string; section: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return changedPages('section', () => ({
    params: sectionParams(),
    from: async (params) => sectionPage(...(await sectionOf(params))),
  }))
}

export async function generateMetadata({ params }: Props) {
  return sectionPage(...(await sectionOf(params))).metadata
}

export default async function Page({ params }: Props) {
  return sectionPage(...(await sectionOf(params))).content
}

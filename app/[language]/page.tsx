import { frontPage } from '@/app/_pages/front.tsx'
import { languageOf } from '@/app/_pages/route-params.ts'

interface Props {
  params: Promise<{ language: string }>
}

export async function generateMetadata({ params }: Props) {
  return frontPage(await languageOf(params)).metadata
}

export default async function Page({ params }: Props) {
  return frontPage(await languageOf(params)).content
}

import { languageOf } from '@/app/_pages/route-params.ts'
import { NotFound } from '@/components/front/not-found.tsx'
import { notFoundMetadata } from '@/lib/seo/other-metadata.ts'

// Web servers show it for addresses below the language that do not exist. It is published as `404.html`.

interface Props {
  params: Promise<{ language: string }>
}

export async function generateMetadata({ params }: Props) {
  return notFoundMetadata(await languageOf(params))
}

export default async function Page({ params }: Props) {
  return <NotFound language={await languageOf(params)} />
}

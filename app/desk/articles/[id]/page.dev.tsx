import { notFound } from 'next/navigation'
import { DeskArticlePage } from '@/components/desk/desk-article-page.tsx'
import { deskOverview } from '@/lib/editorial/desk/overview.ts'
import { sideBySide } from '@/lib/editorial/desk/side-by-side.ts'
import { preview } from '@/lib/preview/preview.ts'

interface Props {
  params: Promise<{ id: string }>
}

export async function generateMetadata({ params }: Props) {
  return { title: `Desk: ${(await params).id}` }
}

export default async function Page({ params }: Props) {
  const { id } = await params
  const { newest, held, findings } = preview()
  const article = deskOverview(newest, findings ?? held, new Date()).articles.find((one) => one.id === id) ?? notFound()
  const texts = sideBySide(newest, id)
  return <DeskArticlePage folder={process.cwd()} article={article} {...(texts ? { texts } : {})} />
}

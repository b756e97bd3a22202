import { NotFound } from '@/components/front/not-found.tsx'
import { notFoundMetadata } from '@/lib/seo/other-metadata.ts'

export const metadata = notFoundMetadata()

export default function Page() {
  return <NotFound />
}

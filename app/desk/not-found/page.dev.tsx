import { NotFound } from '@/components/front/not-found.tsx'
import { notFoundMetadata } from '@/lib/seo/metadata.ts'

export const metadata = notFoundMetadata()

export default function Page() {
  return <NotFound />
}

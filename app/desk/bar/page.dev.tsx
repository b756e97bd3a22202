import { PreviewBar } from '@/components/desk/preview-bar.tsx'
import { deskOverview } from '@/lib/editorial/desk/overview.ts'
import { fileOfPage } from '@/lib/preview/page-files.ts'
import { preview } from '@/lib/preview/preview.ts'

interface Props {
  searchParams: Promise<{ path?: string }>
}

/** The bar of the page at `path`; the preview's script fetches it. */
export default async function Page({ searchParams }: Props) {
  const { path = '/' } = await searchParams
  const { content, held, findings } = preview()
  const { file, counterpart } = fileOfPage(content, path)
  const { articles } = deskOverview(content, [], new Date())
  const versions = articles.flatMap(({ de, en }) => [de, en])
  const isArticle = file?.kind === 'article'
  const state = versions.find((version) => version.file === file?.path)?.state
  return (
    <PreviewBar
      folder={process.cwd()}
      {...(file ? { file: file.path } : {})}
      {...(counterpart ? { counterpart } : {})}
      {...(isArticle ? { desk: `/desk/articles/${file.id}/` } : {})}
      {...(isArticle && state ? { state } : {})}
      findings={(findings ?? held).filter((finding) => finding.file === file?.path)}
      held={held}
      checking={findings === undefined}
      unpublished={versions.flatMap(({ address, state: one }) =>
        address && (one === 'draft' || one === 'scheduled') ? [{ address, state: one }] : [],
      )}
    />
  )
}

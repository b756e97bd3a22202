import { DeskPage } from '@/components/desk/desk-page.tsx'
import { recentChanges } from '@/lib/editorial/desk/git.ts'
import { deskOverview } from '@/lib/editorial/desk/overview.ts'
import { preview } from '@/lib/preview/preview.ts'

export const metadata = { title: 'Desk' }

export default function Page() {
  const { newest, held, findings } = preview()
  const now = new Date()
  return (
    <DeskPage
      folder={process.cwd()}
      overview={deskOverview(newest, findings ?? held, now)}
      recent={recentChanges(newest, now)}
      held={held}
      checking={findings === undefined}
    />
  )
}

import { textFile } from '@/app/_pages/feed.ts'
import { llmsChoice } from '@/lib/plain/llms.ts'

export const dynamic = 'force-static'

export function GET() {
  return textFile(llmsChoice(), 'text/plain')
}

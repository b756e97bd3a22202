import { citationFile, citationParams } from '@/app/_pages/citation.ts'
import { cslJson } from '@/lib/citation/csl-json.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => citationParams('cite.json')

interface Props {
  params: Promise<{ language: string; section: string; entry: string }>
}

/** The citation of an article or figure in CSL-JSON. */
export function GET(_: Request, { params }: Props) {
  return citationFile(params, 'application/vnd.citationstyles.csl+json', cslJson)
}

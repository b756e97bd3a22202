import { citationFile, citationParams } from '@/app/_pages/citation.ts'
import { bibtex } from '@/lib/citation/bibtex.ts'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => citationParams('cite.bib')

interface Props {
  params: Promise<{ language: string; section: string; entry: string }>
}

/** The citation of an article or figure in BibTeX. */
export function GET(_: Request, { params }: Props) {
  return citationFile(params, 'application/x-bibtex', bibtex)
}

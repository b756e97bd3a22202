import { dataFile, dataParams } from '@/app/_pages/data.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = dataParams

/** A set of records as open data, its schema, or the package that names them all. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  return dataFile((await params).file)
}

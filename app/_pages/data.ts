import { notFound } from 'next/navigation'
import { changedFiles } from '@/lib/changes/changed.ts'
import { dataCsv, dataJson, dataSchema } from '@/lib/data/data-files.ts'
import { dataPackage, dataPackageFile } from '@/lib/data/data-package.ts'
import { dataSets } from '@/lib/routes.ts'

/** Every file of open data below `/data/`, with what it holds. */
function dataFiles(): Map<string, () => string> {
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`
  return new Map([
    ...dataSets.flatMap((set): [string, () => string][] => [
      [`${set}.json`, () => json(dataJson(set))],
      [`${set}.csv`, () => dataCsv(set)],
      [`${set}.schema.json`, () => json(dataSchema(set))],
    ]),
    [dataPackageFile, () => json(dataPackage())],
  ])
}

/** The files of open data that have to be made, as parameters of a route. */
export function dataParams() {
  return changedFiles('data', () => {
    const files = dataFiles()
    return {
      folder: 'data',
      params: [...files.keys()].map((file) => ({ file })),
      from: ({ file }) => files.get(file)?.(),
    }
  })
}

/** A file of open data by its name. */
export function dataFile(name: string): Response {
  const content = dataFiles().get(name) ?? notFound()
  const type = name.endsWith('.csv') ? 'text/csv' : 'application/json'
  return new Response(content(), { headers: { 'content-type': `${type}; charset=utf-8` } })
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { kindNames, kinds } from '@/lib/content/definitions/kinds.ts'
import { readContent } from '@/lib/content/input/read-content.ts'
import { previewDocuments } from '@/lib/preview/preview-documents.ts'
import { publishedFolder } from '@/lib/publish/published-folder.ts'

test('nothing of the desk and of the preview’s bar is in the finished site', () => {
  expect(existsSync(join(publishedFolder(), 'desk'))).toBe(false)
  const files = readdirSync(publishedFolder(), { recursive: true, encoding: 'utf8' })
  const read = files.filter((file) => /\.(html|css|js|xml|json|txt)$/.test(file))
  expect(read.length).toBeGreaterThan(50)
  const traces = read.filter((file) =>
    /\/desk\/|_preview\/|preview-bar|desk-(state|pair|part|text)/.test(
      readFileSync(join(publishedFolder(), file), 'utf8'),
    ),
  )
  expect(traces).toEqual([])
})

test('the preview makes its pages of the same documents as the build', () => {
  const content = readContent('content')
  for (const kind of kindNames) {
    const folder = join('.contentlayer/generated', kinds[kind].typeName)
    const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== '_index.json')
    const generated = names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    const byId = (a: { _id: string }, b: { _id: string }) => (a._id < b._id ? -1 : 1)
    expect(JSON.parse(JSON.stringify(previewDocuments(content, kind))).sort(byId)).toEqual(generated.sort(byId))
  }
})

import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { HostileFolder, secretWords } from './hostile-folder.ts'

/*
 * Makes the site of sound content with the hostile files whose numbers stand in a file, as many at a time as do not stand in
 * each other's place, and holds every page and file of it against those of sound content alone. The pages of the hostile
 * files themselves are written down for a browser.
 */
const [, , numbersFile = '', toldFile = ''] = process.argv
const folder = new HostileFolder()
process.env.CONTENT_DIR = folder.content

const { assembledContent, contentPaths, readContentFile } = await import('@/lib/content/input/read-content.ts')
const { findingsIn } = await import('@/lib/editorial/check-content.ts')
const { stoppingRules } = await import('@/lib/preview/good-files.ts')
const { pagesOf } = await import('@/lib/preview/page-files.ts')
const { cases } = await import('../all-cases.ts')
const { fileFaults } = await import('../file-faults.ts')
const { pageFaults, shapeOf } = await import('../page-faults.ts')
const { siteOf } = await import('./site-of.ts')
type ReadFile = import('@/lib/content/input/read-content.ts').ReadFile

interface Read {
  number: number
  file: ReadFile
}

const tell = (told: import('./told.ts').Told) => appendFileSync(toldFile, `${JSON.stringify(told)}\n`)
const sound = contentPaths(folder.content).map((path) => readContentFile(folder.content, path))
const contentWith = (reads: readonly Read[]) => {
  const files = new Map([...sound, ...reads.map(({ file }) => file)].map((file) => [file.path, file]))
  return assembledContent(folder.content, files.values())
}
const isPage = (address: string) => !/\.[a-z]+$/.test(address)
const soundSite = await siteOf(contentWith([]))
const shape = shapeOf([...soundSite].filter(([address]) => isPage(address)).map(([, text]) => text))
let written = 0

/** Makes a site and tells of its pages; of one that cannot be made, each file by itself. */
async function make(reads: readonly Read[]): Promise<void> {
  const numbers = reads.map(({ number }) => number)
  tell({ begun: numbers })
  const content = contentWith(reads)
  const stopping = findingsIn(content, { only: stoppingRules }).filter(({ severity }) => severity === 'error')
  if (stopping.length > 0 && reads.length > 1) {
    for (const read of reads) await make([read])
    return
  }
  let site: Map<string, string>
  try {
    site = await siteOf(content)
  } catch (error) {
    if (reads.length > 1) for (const read of reads) await make([read])
    else tell({ page: { numbers, address: '', faults: [error instanceof Error ? error.message : String(error)] } })
    return
  }
  const own = new Set(
    reads.flatMap(({ file }) => (file.document ? pagesOf(file.document) : [])).map(({ address }) => address),
  )
  for (const [address, text] of site) {
    if (text === soundSite.get(address)) continue
    const faults = isPage(address) ? pageFaults(text, shape) : fileFaults(address, text, shape)
    if (text.includes(secretWords)) faults.push('tells of a file outside')
    if ('pwned' in globalThis || 'polluted' in {}) faults.push('runs in the build')
    const file = own.has(address) ? join(dirname(toldFile), `${process.pid}-${written++}.html`) : undefined
    if (file) writeFileSync(file, text)
    tell({ page: { numbers, address, faults, ...(file ? { file } : {}) } })
  }
}

let rest: Read[] = JSON.parse(readFileSync(numbersFile, 'utf8')).flatMap((number: number) => {
  const one = cases[number]
  return one ? [{ number, file: folder.with(one, () => readContentFile(folder.content, one.path)) }] : []
})
while (rest.length > 0) {
  const paths = new Set<string>()
  const layer = rest.filter(({ file }) => !paths.has(file.path) && paths.add(file.path))
  await make(layer)
  rest = rest.filter((read) => !layer.includes(read))
}
tell({ memory: process.resourceUsage().maxRSS / 1024 })
folder.remove()

import { appendFileSync, readFileSync } from 'node:fs'
import type { Finding } from '@/lib/content/finding.ts'
import { assembledContent, contentPaths, type ReadFile, readContentFile } from '@/lib/content/input/read-content.ts'
import { findingsIn } from '@/lib/editorial/check-content.ts'
import { readingRules } from '@/lib/editorial/rules.ts'
import { stoppingRules } from '@/lib/preview/good-files.ts'
import { cases } from '../all-cases.ts'
import { HostileFolder, secretWords } from './hostile-folder.ts'
import type { Told, Verdict } from './told.ts'

/*
 * Checks the hostile files whose numbers stand in a file, and tells of each in another. A process of its own, so that whoever
 * waits for it can end it when it hangs. Many files that do not meet are checked together; what others may have brought upon
 * a file is looked at once more with that file alone.
 */
const [, , numbersFile = '', toldFile = ''] = process.argv
const folder = new HostileFolder()
const sound = new Map(contentPaths(folder.content).map((path) => [path, readContentFile(folder.content, path)]))
const now = new Date('2026-12-01T12:00:00+01:00')
const followingRules: readonly string[] = stoppingRules.filter(
  (rule) => rule !== 'record-shape' && !readingRules.some((one) => one === rule),
)
const pageRules: readonly string[] = [...readingRules, ...stoppingRules]
/** Traces of a program's insides, and what breaks a line of a terminal. */
const unprintable = /[\p{Cc}\p{Bidi_Control}]|TypeError|RangeError|ReferenceError|\[object|node_modules|at \w+ \(/u

const tell = (told: Told) => appendFileSync(toldFile, `${JSON.stringify(told)}\n`)

function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Reads a hostile file as the check does, if the check sees it at all. */
function read(number: number): { read?: ReadFile; milliseconds: number } {
  const one = cases[number]
  if (!one) throw new Error(`there is no case ${number}`)
  return folder.with(one, () => {
    const start = processorTime()
    const seen = contentPaths(folder.content).includes(one.path)
    return {
      ...(seen ? { read: readContentFile(folder.content, one.path) } : {}),
      milliseconds: processorTime() - start,
    }
  })
}

function findingsWith(reads: readonly ReadFile[]): Finding[] {
  const files = new Map([...sound.values(), ...reads].map((file) => [file.path, file]))
  return findingsIn(assembledContent(folder.content, files.values()), { now })
}

const errorsOf = (file: ReadFile, findings: readonly Finding[]) =>
  findings.filter((finding) => finding.file === file.path && finding.severity === 'error')

function verdictOf(number: number, file: ReadFile, findings: readonly Finding[], milliseconds: number): Verdict {
  const together = errorsOf(file, findings)
  // What a file names may be broken in another one of the batch.
  const mayFollow = together.length > 0 && together.every(({ rule }) => followingRules.includes(rule))
  const errors = mayFollow ? errorsOf(file, findingsWith([file])) : together
  const faults = errors.flatMap(({ message, line }) => [
    ...(unprintable.test(message) ? [`says what nobody can read: ${message}`] : []),
    ...(message.includes(secretWords) ? ['tells of a file outside'] : []),
    ...(line >= 1 ? [] : ['is refused without a line']),
  ])
  return {
    number,
    milliseconds,
    refused: errors.length > 0,
    rules: [...new Set(errors.map(({ rule }) => rule))],
    hasPage: file.document !== undefined && !errors.some(({ rule }) => pageRules.includes(rule)),
    faults: 'pwned' in globalThis || 'polluted' in {} ? [...faults, 'runs in the build'] : faults,
  }
}

/** The next numbers of files that do not stand in each other's place. */
function* batches(numbers: readonly number[]): Generator<number[]> {
  let rest = [...numbers]
  while (rest.length > 0) {
    const paths = new Set<string>()
    const batch = rest.filter((number) => {
      const path = cases[number]?.path ?? ''
      return paths.size < 24 && !paths.has(path) && paths.add(path)
    })
    yield batch
    rest = rest.filter((number) => !batch.includes(number))
  }
}

for (const batch of batches(JSON.parse(readFileSync(numbersFile, 'utf8')))) {
  const reads = batch.flatMap((number) => {
    tell({ begun: [number] })
    const result = read(number)
    if (!result.read)
      tell({
        verdict: {
          number,
          milliseconds: result.milliseconds,
          refused: false,
          rules: [],
          hasPage: false,
          faults: ['is not seen'],
        },
      })
    return result.read ? [{ number, file: result.read, milliseconds: result.milliseconds }] : []
  })
  tell({ begun: batch })
  const start = processorTime()
  const findings = findingsWith(reads.map(({ file }) => file))
  const shared = processorTime() - start
  for (const { number, file, milliseconds } of reads)
    tell({ verdict: verdictOf(number, file, findings, milliseconds + shared) })
}
tell({ memory: process.resourceUsage().maxRSS / 1024 })
folder.remove()

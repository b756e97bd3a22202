import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { contentFolder } from '../content/content-folder.ts'
import { type Finding, findingLine } from '../content/finding.ts'
import { checkContent } from '../editorial/check-content.ts'
import { git } from './git.ts'

const names = (text: string) => text.split('\0').filter(Boolean)

/** The findings of the content as it is about to be committed, with the paths that an editor knows. */
function stagedFindings(folder: string): Finding[] {
  const copy = mkdtempSync(join(tmpdir(), 'rechenwerk-staged-'))
  try {
    // What is staged may differ from what lies in the folder, and is what counts.
    const prefix = git('rev-parse', '--show-prefix').trim()
    const tracked = names(git('ls-files', '-z', '--cached', '--', folder))
    for (let at = 0; at < tracked.length; at += 500)
      git('checkout-index', `--prefix=${copy}/`, '--', ...tracked.slice(at, at + 500))
    const inside = join(copy, prefix, folder)
    mkdirSync(inside, { recursive: true })
    return checkContent(inside).map((finding) => {
      const path = relative(inside, finding.file)
      return path.startsWith('..') ? finding : { ...finding, file: join(folder, path) }
    })
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** Tells what concerns a commit: its files, and what texts are told of the pictures in it that lie beside them. */
function concernOf(staged: ReadonlySet<string>): (finding: Finding) => boolean {
  const pictures = new Set([...staged].filter((path) => !/\.(mdx|yaml)$/.test(path)).map((path) => dirname(path)))
  return ({ file, rule }) => staged.has(file) || (rule.startsWith('image-') && pictures.has(dirname(file)))
}

/**
 * Checks the content as it is about to be committed and prints what concerns the files of the commit.
 *
 * @returns the exit status: 1 on an error in one of them
 * @throws when Git cannot say what is staged
 */
export function checkStaged(): number {
  const folder = contentFolder()
  const staged = new Set(names(git('diff', '--cached', '--name-only', '--relative', '-z', '--', folder)))
  if (staged.size === 0) return 0
  const findings = stagedFindings(folder)
  const isOwn = concernOf(staged)
  const own = findings.filter(isOwn)
  for (const finding of own) console.error(findingLine(finding))
  const errors = own.filter(({ severity }) => severity === 'error').length
  const others = findings.filter((finding) => finding.severity === 'error' && !isOwn(finding)).length
  if (others > 0)
    console.error(
      `${others} ${others === 1 ? 'error' : 'errors'} in files that are not part of this commit; npm run check shows them.`,
    )
  if (errors > 0)
    console.error(
      `\nNot committed: ${errors} ${errors === 1 ? 'error' : 'errors'}. "git commit --no-verify" commits all the same.`,
    )
  return errors > 0 ? 1 : 0
}

import type { Problem } from './problem.ts'

/** Something that wants to be a file of the site: the file, relative to the output folder, and who wants it. */
export interface Claim {
  path: string
  by: string
}

/**
 * Files that two things want to be, and files that would have to be a folder as well. Which of the two won would depend
 * on the order of writing.
 */
export function duplicatePaths(claims: readonly Claim[]): Problem[] {
  const owners = new Map<string, string>()
  const problems: Problem[] = []
  for (const { path, by } of claims) {
    const other = owners.get(path)
    if (other) problems.push(problem(path, `is made by ${other} and by ${by}; rename or remove one of them`))
    else owners.set(path, by)
  }
  for (const [path, by] of owners) {
    const file = parents(path).find((parent) => owners.has(parent))
    if (file) problems.push(problem(file, `is made by ${owners.get(file)}, and ${by} needs a folder of that name`))
  }
  return problems
}

function problem(name: string, message: string): Problem {
  return { kind: 'file', name, message }
}

/** The folders above a path: `a/b/c` is in `a` and `a/b`. */
function parents(path: string): string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isSatisfied } from './licence-expression.ts'
import { licenceProblems } from './licence-problems.ts'
import type { ReviewedPackage } from './licences.ts'
import { readLockFile } from './lock-file.ts'

/** What an installed package says itself; packages for other platforms are not there. */
function installedLicence(path: string) {
  const file = `${path}/package.json`
  if (!existsSync(file)) return undefined
  const { license } = JSON.parse(readFileSync(file, 'utf8')) as { license?: string | { type: string } }
  return { licence: typeof license === 'object' ? license.type : license }
}

const lockOf = (one: object, path = 'node_modules/one') => ({
  packages: { '': { version: '1.0.0' }, [path]: { version: '1.0.0', ...one } },
})
const problems = (one: object, reviewed: ReviewedPackage[] = []) => licenceProblems(lockOf(one), undefined, reviewed)

it('accepts the licence of every package of this project', () => {
  expect(licenceProblems(readLockFile(), installedLicence)).toEqual([])
})

describe('the licence of a package', () => {
  it.each([[{ license: 'MIT' }], [{ license: '(AGPL-3.0-or-later OR MIT)' }], [{ license: 'MPL-2.0', dev: true }]])(
    'accepts %j',
    (one) => {
      expect(problems(one)).toEqual([])
    },
  )

  it.each([
    [{ license: 'AGPL-3.0-only' }],
    [{ license: 'AGPL-3.0-only', dev: true }],
    [{ license: 'MPL-2.0' }],
    [{ license: 'MIT AND GPL-3.0-only' }],
    [{ license: 'SEE LICENSE IN LICENSE.md' }],
    [{ license: 'UNLICENSED' }],
    [{}],
  ])('refuses %j', (one) => {
    expect(problems(one)).toHaveLength(1)
    expect(problems(one)[0]).toContain('on no list')
  })

  it('is accepted by name after a review, as long as it stays the same', () => {
    const reviewed = [{ name: 'on*', licence: 'MPL-2.0', reason: 'planted' }]
    expect(problems({ license: 'MPL-2.0' }, reviewed)).toEqual([])
    expect(problems({ license: 'GPL-3.0-only' }, reviewed)).toHaveLength(1)
  })

  it('has to be the one that its own package.json names', () => {
    expect(licenceProblems(lockOf({ license: 'MIT' }), () => ({ licence: 'GPL-3.0-only' }), [])).toEqual([
      'node_modules/one says GPL-3.0-only of its licence, package-lock.json MIT',
    ])
  })
})

it('reports a review that nothing needs', () => {
  const [problem] = problems({ license: 'MIT' }, [{ name: 'one', licence: 'MPL-2.0', reason: 'planted' }])
  expect(problem).toContain('reviews one, which is not needed any more')
})

it.each([
  ['A', true],
  ['B', false],
  ['A OR B', true],
  ['A AND B', false],
  ['B OR (A AND A)', true],
  ['A AND (B OR B)', false],
  ['A AND B OR A', true],
  ['A WITH exception', false],
  ['A B', false],
  ['(A', false],
  ['A OR', false],
  ['', false],
])('reads the expression "%s"', (expression, satisfied) => {
  expect(isSatisfied(expression, (licence) => licence === 'A')).toBe(satisfied)
})

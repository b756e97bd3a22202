import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { tableProblems } from './dependency-table.ts'
import { readLockFile, readManifest } from './lock-file.ts'

const manifest = { name: 'site', version: '1.0.0', dependencies: { yaml: '2.9.1' }, devDependencies: { ajv: '8.20.0' } }
const lock = {
  packages: {
    'node_modules/yaml': { version: '2.9.1', license: 'ISC' },
    'node_modules/ajv': { version: '8.20.0', license: 'MIT' },
  },
}
const yaml = '| yaml | 2.9.1 | 2026-09-11 | 2.9.1 (2026-09-11) | ISC | no | build | YAML | nothing |'
const ajv = '| ajv | 8.20.0 | 2026-04-24 | 8.20.0 (2026-04-24) | MIT | no | tests | schemas | another |'
const head = '| package | version | released | latest | licence | install script | for | why | to do without |'
const problems = (...rows: string[]) =>
  tableProblems(
    `# Dependencies\n\n## Packages\n\n${head}\n|---|\n${rows.join('\n')}\n\n## More\n\n| x | y |\n`,
    manifest,
    lock,
  )

it('has one true row for each dependency of this project', () => {
  expect(tableProblems(readFileSync('docs/dependencies.md', 'utf8'), readManifest(), readLockFile())).toEqual([])
})

it('leaves a complete table alone', () => {
  expect(problems(yaml, ajv)).toEqual([])
})

it.each([
  ['a missing row', [yaml], 'ajv has 0 rows'],
  ['a row twice', [yaml, ajv, ajv], 'ajv has 2 rows'],
  ['a row left over', [yaml, ajv, yaml.replace('yaml', 'toml')], 'toml is not in package.json'],
  ['an old version', [yaml.replace('2.9.1', '2.9.0'), ajv], 'yaml says "2.9.0" where "2.9.1" belongs'],
  ['another licence', [yaml.replace('ISC', 'MIT'), ajv], 'yaml says "MIT" where "ISC" belongs'],
  ['a wrong word on scripts', [yaml.replace('| no |', '| yes |'), ajv], 'yaml says "yes" where "no" belongs'],
  ['a wrong use', [yaml.replace('build', 'tests'), ajv], 'yaml says "tests" where "build" belongs'],
  ['a missing day', [yaml.replace('| 2026-09-11 |', '| autumn |'), ajv], 'on which day'],
  ['a missing latest version', [yaml.replace('2.9.1 (2026-09-11)', '2.9.1'), ajv], 'which version is the latest'],
  ['a missing reason', [yaml.replace('| YAML |', '|  |'), ajv], 'yaml has no reason'],
  ['a missing way out', [yaml.replace('| nothing |', '|  |'), ajv], 'what it would take'],
])('reports %s', (_, rows, message) => {
  expect(problems(...rows)).toHaveLength(1)
  expect(problems(...rows)[0]).toContain(message)
})

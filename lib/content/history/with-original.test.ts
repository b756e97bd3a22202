import { expect, it } from 'vitest'
import { parseLocatedYaml } from '../input/located-yaml.ts'
import { withOriginal } from './with-original.ts'

const hash = '0123456789abcdef'
const body = '\nText mit --- und original: { language: en }\n'

function recorded(frontMatter: string): string {
  const file = { text: `---\n${frontMatter}---\n${body}`, data: parseLocatedYaml(frontMatter, 2) }
  return withOriginal(file, { language: 'de', hash })
}

it('adds the record as the last line of the front matter and touches nothing else', () => {
  const fields = 'title:   "A"   # a comment\n\n# another\nkeyPoints: [ a ]\nsummary: >-\n  folded\n'
  expect(recorded(fields)).toBe(`---\n${fields}original: { language: de, hash: "${hash}" }\n---\n${body}`)
})

it.each([
  [
    'on one line',
    'original: { language: en, hash: "ffffffffffffffff" } # kept\ntitle: A\n',
    `original: { language: de, hash: "${hash}" } # kept\ntitle: A\n`,
  ],
  [
    'on several lines',
    "original:\n  # kept\n  hash: 'ffffffffffffffff' # kept\n  language: de\ntitle: A\n",
    `original:\n  # kept\n  hash: "${hash}" # kept\n  language: de\ntitle: A\n`,
  ],
])('replaces the values of a record that is there, %s', (_, before, after) => {
  expect(recorded(before)).toBe(`---\n${after}---\n${body}`)
})

it('changes nothing where the same is recorded already', () => {
  const once = recorded('title: A\n')
  const frontMatter = once.slice(4, once.indexOf('\n---\n', 3) + 1)
  expect(recorded(frontMatter)).toBe(once)
})

it.each([['original: de\n'], ['original: { language: de }\n'], ['original: []\n']])(
  'refuses a record of another form: %s',
  (fields) => {
    expect(() => recorded(fields)).toThrow('the field "original" cannot be written')
  },
)

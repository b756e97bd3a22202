import { expect, it } from 'vitest'
import { stepsOf } from './steps.ts'

const block = (info: string, ...lines: string[]) => ['Words.', '', `\`\`\`${info}`, ...lines, '```', ''].join('\n')

it('reads commands with what they print, and where they stand', () => {
  expect(stepsOf(block('console', '$ npm run check', 'content: nothing found.', '$ cp a b'))).toEqual([
    { kind: 'command', command: 'npm run check', expected: 'content: nothing found.\n', line: 4 },
    { kind: 'command', command: 'cp a b', expected: '', line: 6 },
  ])
})

it('reads a file that the editor writes', () => {
  expect(stepsOf(block('yaml file=content/facts/a.yaml', 'unit: gpu'))).toEqual([
    { kind: 'file', path: 'content/facts/a.yaml', text: 'unit: gpu\n', line: 4 },
  ])
})

it('reads lines that the editor changes, with the lines around them', () => {
  expect(stepsOf(block('diff file=content/a.mdx', ' kind: news', '-draft: true', '+slug: b'))).toMatchObject([
    { kind: 'change', path: 'content/a.mdx', from: 'kind: news\ndraft: true\n', to: 'kind: news\nslug: b\n' },
  ])
})

it('leaves blocks for reading alone', () => {
  expect(stepsOf(block('sh', 'npm install') + block('', 'an example'))).toEqual([])
})

it.each([
  ['words before a command', block('console', 'content: nothing found.'), 'line 4: "content: nothing found."'],
  ['a line that is none of a diff', block('diff file=a', 'kind: news'), 'begins with neither "-", "+" nor a space'],
  ['words after the language that it does not know', block('yaml title=a'), '"title=a" says nothing to the test'],
])('names the line of %s', (_, page, message) => {
  expect(() => stepsOf(page)).toThrow(message)
})

import { expect, test } from 'vitest'
import { kindOf } from './headers/headers-of.ts'
import { scriptVersion, versioned, withVersionedScripts } from './script-version.ts'

const scripts = (content: string) =>
  new Map([
    ['scripts/a.js', Buffer.from(content)],
    ['scripts/b.js', Buffer.from('b')],
  ])

test('The version changes with a script, and only then, in whatever order they are listed', () => {
  const version = scriptVersion(scripts('one'))
  expect(scriptVersion(new Map([...scripts('one')].reverse()))).toBe(version)
  expect(scriptVersion(scripts('two'))).not.toBe(version)
  expect(version).toMatch(/^v[0-9A-Za-z]{6}$/)
})

test('Scripts stand in the folder of their version, which browsers may keep for ever', () => {
  const version = scriptVersion(scripts('one'))
  expect(versioned('scripts/a.js', 'v1')).toBe('scripts/v1/a.js')
  expect(kindOf(`/${versioned('scripts/a.js', version)}`).name).toBe('hashed')
  expect(versioned('de/scripts/a.js', 'v1')).toBe('de/scripts/a.js')
})

test('A page asks for its scripts there, and what its text says stays', () => {
  expect(withVersionedScripts('<script src="/scripts/a.js"></script><p>/scripts/a.js</p>', 'v1')).toBe(
    '<script src="/scripts/v1/a.js"></script><p>/scripts/a.js</p>',
  )
})

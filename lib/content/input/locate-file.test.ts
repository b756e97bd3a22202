import { expect, it } from 'vitest'
import { locateFile } from './locate-file.ts'

it('takes proposals beside a source for notes, and nowhere else', () => {
  expect(locateFile('sources/radio.proposals.yaml')).toEqual({ role: 'proposals', id: 'radio' })
  expect(locateFile('sources/Radio.proposals.yaml').role).toBe('unknown')
  expect(locateFile('facts/radio.proposals.yaml').role).toBe('unknown')
})

it('takes a record, its fingerprint and nothing else in their folder for known', () => {
  expect(locateFile('sources/radio.yaml')).toEqual({ role: 'document', kind: 'source', id: 'radio' })
  expect(locateFile('sources/radio.fingerprint')).toEqual({ role: 'fingerprint', id: 'radio' })
  expect(locateFile('sources/radio.notes.yaml').role).toBe('unknown')
  expect(locateFile('facts/radio.fingerprint').role).toBe('unknown')
})

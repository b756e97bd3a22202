import { afterEach, expect, test, vi } from 'vitest'
import { readSetting, writeSetting } from './settings-storage.ts'

afterEach(() => vi.unstubAllGlobals())

function storage() {
  const items = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  })
  return items
}

test('a choice is remembered, and the default leaves nothing behind', () => {
  const items = storage()
  writeSetting('theme', 'dark')
  expect([...items]).toEqual([['reading-theme', 'dark']])
  expect(readSetting('theme')).toBe('dark')
  writeSetting('theme', 'system')
  expect(items.size).toBe(0)
  expect(readSetting('theme')).toBe('system')
})

test('where the browser refuses storage, a choice holds for the page', () => {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
  writeSetting('text', 'large')
  expect(readSetting('text')).toBe('large')
  expect(readSetting('theme')).toBe('system')
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { bundledScript, clientScripts } from './client-scripts.ts'

const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-scripts-'))
mkdirSync(join(folder, 'components', 'article'), { recursive: true })
const write = (name: string, text: string) => writeFileSync(join(folder, 'components', 'article', name), text)
vi.spyOn(process, 'cwd').mockReturnValue(folder)

afterEach(() => rmSync(join(folder, 'components', 'article'), { recursive: true }))

it('a script is known by its name, bundled with what it imports, without its types', () => {
  write('words.ts', 'export const words: string = "kopiert"')
  write('copy-text.client.ts', "import { words } from './words.ts'\nconsole.log(words)\n")
  write('copy-text.tsx', '')
  expect([...clientScripts().keys()]).toEqual(['copy-text'])
  expect(bundledScript('copy-text')).toMatch(/^var \w+="kopiert";console\.log\(\w+\);\s*$/)
  expect(() => bundledScript('share')).toThrow('There is no script "share"')
})

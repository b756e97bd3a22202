import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { manual } from '../content/definitions/manual.ts'
import { readContent } from '../content/input/read-content.ts'
import { editorFiles } from '../editor/editor-files.ts'
import { refreshIds } from '../editor/ids-schema.ts'
import { configurations } from '../publish/servers/configurations.ts'

/**
 * `npm run manual`: writes `docs/fields.md`, the files in `.vscode/` and the servers' configurations in `deploy/` anew after a
 * definition or the list of headers has changed.
 */
for (const [path, text] of Object.entries({ 'docs/fields.md': manual(), ...editorFiles(), ...configurations() })) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
refreshIds(readContent())
console.log('Wrote docs/fields.md and the schemas, snippets and settings in .vscode/, the configurations in deploy/.')

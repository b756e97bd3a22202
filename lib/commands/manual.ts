import { writeFileSync } from 'node:fs'
import { manual } from '../content/definitions/manual.ts'

/** `npm run manual`: writes `docs/fields.md` anew after a definition has changed. */
writeFileSync('docs/fields.md', manual())
console.log('Wrote docs/fields.md.')

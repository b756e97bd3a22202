import { writeFileSync } from 'node:fs'
import { billOfMaterials } from '../dependencies/bill-of-materials.ts'
import { readLockFile, readManifest } from '../dependencies/lock-file.ts'
import { buildMoment } from '../today.ts'

/**
 * `npm run sbom`: writes the software bill of materials to `sbom.cdx.json`, or to the file that is named. It is made from
 * `package-lock.json` alone and reaches no network. `SOURCE_DATE_EPOCH` gives it a time. Exit status 2 when it could not be made.
 */

try {
  const [file = 'sbom.cdx.json', ...others] = process.argv.slice(2)
  if (others.length > 0 || file.startsWith('-')) throw new Error('expected the name of one file, or nothing')
  const bill = billOfMaterials(
    readManifest(),
    readLockFile(),
    process.env.SOURCE_DATE_EPOCH ? buildMoment() : undefined,
  )
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`)
  console.log(`${file}: ${bill.components.length} components, CycloneDX ${bill.specVersion}.`)
} catch (error) {
  console.error(`No bill of materials: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}

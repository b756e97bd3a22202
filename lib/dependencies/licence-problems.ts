import { isSatisfied } from './licence-expression.ts'
import { acceptedInDevelopment, acceptedLicences, type ReviewedPackage, reviewedPackages } from './licences.ts'
import { type LockFile, type PlacedPackage, packagesOf } from './lock-file.ts'

const isMeant = ({ name }: ReviewedPackage, { name: given }: PlacedPackage) =>
  name.endsWith('*') ? given.startsWith(name.slice(0, -1)) : given === name

const isAccepted = ({ dev, license }: PlacedPackage) =>
  isSatisfied(
    license ?? '',
    (licence) => acceptedLicences.has(licence) || (dev === true && acceptedInDevelopment.has(licence)),
  )

/**
 * What is wrong with the licences of the packages of a lock file: on no list and not reviewed, another than was reviewed, or
 * reviewed without being needed.
 *
 * @param installedLicence what `package.json` of an installed package says, by its path; the lock file has to agree
 */
export function licenceProblems(
  lock: LockFile,
  installedLicence: (path: string) => { licence: string | undefined } | undefined = () => undefined,
  reviewed: readonly ReviewedPackage[] = reviewedPackages,
): string[] {
  const packages = packagesOf(lock)
  const open = packages.filter((one) => !isAccepted(one))
  return [
    ...open
      .filter((one) => !reviewed.some((review) => isMeant(review, one) && review.licence === one.license))
      .map(({ path, version, license, dev }) => {
        const use = dev ? 'tests and development' : 'the build'
        return `${path} ${version}, for ${use}, has ${license ? `the licence ${license}` : 'no licence field'}, which is on no list in lib/dependencies/licences.ts; read the licence, then add it with its reason or do without the package`
      }),
    ...packages.flatMap(({ path, license }) => {
      const installed = installedLicence(path)
      return installed && installed.licence !== license
        ? [`${path} says ${installed.licence ?? 'nothing'} of its licence, package-lock.json ${license ?? 'nothing'}`]
        : []
    }),
    ...reviewed
      .filter((review) => !open.some((one) => isMeant(review, one)))
      .map(({ name }) => `lib/dependencies/licences.ts reviews ${name}, which is not needed any more; take it out`),
  ]
}

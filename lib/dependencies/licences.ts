/** Licences that ask for their text and the authors' names to be kept, and for nothing else: accepted everywhere. */
export const acceptedLicences: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
])

/** Licences that bind who changes the package and passes it on. In tests and development nothing is passed on. */
export const acceptedInDevelopment: ReadonlySet<string> = new Set(['MPL-2.0'])

/** A package that somebody has looked at, because its licence is on no list or not told. */
export interface ReviewedPackage {
  /** Its name; `*` at the end stands for the parts for each platform. */
  name: string
  /** What its `package.json` says; `undefined` where it says nothing. */
  licence: string | undefined
  reason: string
}

const libvips =
  'the image library libvips, a shared library beside sharp. It draws at build time, unchanged; nothing of it is published'

export const reviewedPackages: readonly ReviewedPackage[] = [
  {
    name: '@contentlayer2/source-remote-files',
    licence: undefined,
    reason:
      'a part of contentlayer2, whose repository and other parts are under the MIT licence; no part of the site uses it',
  },
  {
    name: 'format',
    licence: undefined,
    reason: 'names the MIT licence in "licenses", the old field, and in its Readme',
  },
  {
    name: 'parse-cache-control',
    licence: undefined,
    reason:
      'names the BSD licence in "licenses", the old field, and brings its text; Lighthouse needs it, in tests only',
  },
  { name: '@img/sharp-libvips-*', licence: 'LGPL-3.0-or-later', reason: libvips },
  { name: '@img/sharp-win32-*', licence: 'Apache-2.0 AND LGPL-3.0-or-later', reason: `sharp with ${libvips}` },
  { name: '@img/sharp-wasm32', licence: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT', reason: `sharp with ${libvips}` },
  {
    name: 'lightningcss*',
    licence: 'MPL-2.0',
    reason: 'Tailwind writes style sheets with it at build time, unchanged; nothing of it is published',
  },
  {
    name: 'caniuse-lite',
    licence: 'CC-BY-4.0',
    reason: 'data on browsers that Next reads at build time; nothing of them is published',
  },
]

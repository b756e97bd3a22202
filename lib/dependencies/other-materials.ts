/** Something that the site is made with and no package manager knows. */
export interface OtherMaterial {
  name: string
  /** An SPDX licence. */
  licence: string
  /** Where in this project the text of the licence lies; what is in the public domain has none. */
  licenceFile?: string
  /** What it is here, and whether readers are given it. */
  use: string
}

/** Faces and data; their licences ask to be kept beside them. */
export const otherMaterials: readonly OtherMaterial[] = [
  {
    name: 'Source Serif 4',
    licence: 'OFL-1.1',
    licenceFile: 'public/fonts/OFL.txt',
    use: 'the headline face, cut down and renamed: published as fonts/rechenwerk-headline.woff2, the licence beside it',
  },
  {
    name: 'Source Sans 3',
    licence: 'OFL-1.1',
    licenceFile: 'lib/social/faces/OFL.txt',
    use: 'the small face in pictures for networks, as outlines; the face itself is not published',
  },
]

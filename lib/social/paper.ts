/** The room of a picture, in the units in which it is laid out: every picture is 1200 of them wide. */
export interface Paper {
  width: number
  height: number
}

/** What stays empty at every side. */
export const margin = 60

/** Where the line below the name of the site ends. */
export const mastheadEnd = 118

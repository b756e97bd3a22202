/** The room of a picture in pixels. Sizes of type and margins are made for pictures 1200 wide. */
export interface Paper {
  width: number
  height: number
}

/** What stays empty at every side. */
export const margin = 60

/** Where the line below the name of the site ends. */
export const mastheadEnd = 118

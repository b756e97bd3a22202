// Citation.js brings no types; these are the parts that the tests of citations use.
declare module '@citation-js/core' {
  /** Reads citations in any format that a plugin knows; `data` are their CSL-JSON items. */
  export class Cite {
    constructor(data: string)
    readonly data: readonly object[]
  }
}
declare module '@citation-js/plugin-bibtex'

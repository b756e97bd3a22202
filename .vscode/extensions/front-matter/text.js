// @ts-check
const { parseDocument, visit } = require('yaml')

// Where the front matter of a text stands and what is still open in it.

/**
 * The schema of a text.
 *
 * @param {string} path the file relative to the project, with forward slashes
 * @param {Record<string, string>} schemas the names of schemas by folder, from `schemas.json`
 * @returns {string | undefined} none where the file is no text of the site: one lies as `<folder>/<id>/<language>.mdx`
 */
function schemaOf(path, schemas) {
  const [, folder = ''] = path.match(/^(.+)\/[^/]+\/[^/]+\.mdx$/) ?? []
  return Object.hasOwn(schemas, folder) ? schemas[folder] : undefined
}

/**
 * The front matter of a text after an empty first line, so that places in it are places in the file.
 *
 * @param {string} text
 * @returns {string | undefined} none where no front matter begins in the first line, or where it does not end
 */
function frontMatterOf(text) {
  const opening = text.match(/^---\r?\n/)?.[0].length
  if (opening === undefined) return undefined
  const end = text.slice(opening - 1).search(/\n---\r?(\n|$)/)
  return end < 0 ? undefined : `   ${text.slice(3, opening + end)}`
}

/**
 * Where values stand that have a marked place, such as ‹one or two sentences›: what is still to be filled in is no mistake.
 *
 * @param {string} yaml
 */
function markedValues(yaml) {
  /** @type {{ from: number, to: number }[]} */
  const values = []
  visit(parseDocument(yaml), {
    Scalar(_, { value, range }) {
      if (typeof value === 'string' && range && /‹[^‹›]*›/.test(value)) values.push({ from: range[0], to: range[1] })
    },
  })
  return values
}

/**
 * Where a problem begins apart from marked values; none if it is only said of these. The server makes one problem of several
 * wrong values in a line.
 *
 * @param {string} yaml
 * @param {{ from: number, to: number }} problem
 * @param {{ from: number, to: number }[]} marked
 * @returns {number | undefined}
 */
function unmarkedStart(yaml, { from, to }, marked) {
  const value = marked.find((one) => from >= one.from && from < one.to)
  if (!value) return from
  if (to <= value.to) return undefined
  const next = value.to + (yaml.slice(value.to).match(/^[\s,-]*/)?.[0].length ?? 0)
  return unmarkedStart(yaml, { from: next, to }, marked)
}

module.exports = { schemaOf, frontMatterOf, markedValues, unmarkedStart }

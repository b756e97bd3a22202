// @ts-check
const { getLanguageService } = require('yaml-language-server')
const { TextDocument } = require('vscode-languageserver-textdocument')
const { frontMatterOf, markedValues, unmarkedStart } = require('./text.js')

// What may stand in the front matter of a text, as the language server for YAML says it; knows nothing of Visual Studio Code.

/** @typedef {import('yaml-language-server').Position} Position in lines and UTF-16 units, both from 0 */

/** Whether a place lies in a list between brackets, where no new line with a hyphen can begin. */
const isInBrackets = (/** @type {string} */ before) => /\[[^\]]*$/.test(before)

/** The server tells documents apart by address and version, and remembers them for all its services. */
let version = 0

/**
 * Completion, descriptions and problems of front matter.
 *
 * @param {(name: string) => Promise<string>} readSchema gives the text of a schema by its name
 */
function frontMatterService(readSchema) {
  const folder = 'schemas:/'
  /** Why a schema could not be read; the server packs it into a sentence for programmers. */
  let refusal = ''
  /** @param {string} uri */
  async function schemaRequestService(uri) {
    try {
      // Whatever a file names as its schema, nothing is fetched.
      if (!uri.startsWith(folder)) throw new Error('Schemas are read from this project only.')
      return await readSchema(uri.slice(folder.length))
    } catch (error) {
      refusal = error instanceof Error ? error.message : String(error)
      throw error
    }
  }
  const language = getLanguageService({
    schemaRequestService,
    workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
  })
  /** @type {Set<string>} */
  const known = new Set()

  /** The front matter as a document of its own. */
  const documentOf = (/** @type {string} */ text, /** @type {string} */ schema) => {
    const yaml = frontMatterOf(text)
    if (yaml === undefined) return undefined
    if (!known.has(schema)) {
      known.add(schema)
      const schemas = [...known].map((name) => ({ uri: folder + name, fileMatch: [`${name}.yaml`] }))
      language.configure({ validate: true, hover: true, completion: true, hoverSchemaSource: false, schemas })
    }
    version += 1
    return TextDocument.create(`front-matter:/${schema}.yaml`, 'yaml', version, yaml)
  }

  const isWithin = (/** @type {TextDocument} */ { lineCount }, /** @type {Position} */ { line }) =>
    line > 0 && line < lineCount - 1

  return {
    /**
     * What may stand at a place; nothing outside of the front matter.
     *
     * @param {string} text the whole file
     * @param {string} schema the name of its schema
     * @param {Position} position
     */
    async complete(text, schema, position) {
      const document = documentOf(text, schema)
      if (!document || !isWithin(document, position)) return []
      const { items } = await language.doComplete(document, position, false)
      const before = document.getText({ start: { line: position.line, character: 0 }, end: position })
      return items.filter((item) => !(isInBrackets(before) && item.insertText?.startsWith('- ')))
    },

    /**
     * What the field or value at a place means; nothing outside of the front matter.
     *
     * @param {string} text the whole file
     * @param {string} schema the name of its schema
     * @param {Position} position
     */
    async hover(text, schema, position) {
      const document = documentOf(text, schema)
      return document && isWithin(document, position) ? language.doHover(document, position) : null
    },

    /**
     * What does not fit. What is only said of a value with a marked place is withheld, as the check does; that YAML cannot
     * be read is always said.
     *
     * @param {string} text the whole file
     * @param {string} schema the name of its schema
     */
    async problems(text, schema) {
      const document = documentOf(text, schema)
      if (!document) return []
      const marked = markedValues(document.getText())
      const problems = await language.doValidation(document, false)
      return problems.flatMap((problem) => {
        const { severity, range } = problem
        if (refusal && problem.message.endsWith(refusal)) return { ...problem, message: refusal }
        if (severity === 1) return problem
        const whole = { from: document.offsetAt(range.start), to: document.offsetAt(range.end) }
        const start = unmarkedStart(document.getText(), whole, marked)
        return start === undefined ? [] : { ...problem, range: { start: document.positionAt(start), end: range.end } }
      })
    },
  }
}

module.exports = { frontMatterService }

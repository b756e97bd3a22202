// @ts-check
const { readFileSync } = require('node:fs')
const { readFile } = require('node:fs/promises')
const { join, relative, resolve, sep } = require('node:path')
const vscode = require('vscode')

// Hands over between Visual Studio Code and the files beside this one, which know nothing of it.

const project = resolve(__dirname, '../../..')
const schemaFolder = join(project, '.vscode/schemas')
const selector = { scheme: 'file', pattern: '**/*.mdx' }
/** How long nobody types before a text is looked through. */
const pause = 300

/** The functions of the files beside this one; none, and a word to the editor, while the packages of the project are not there. */
function frontMatter() {
  try {
    return { ...require('./front-matter.js'), ...require('./text.js') }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')) throw error
    vscode.window.showInformationMessage(
      'Front matter cannot be completed yet: the packages of the project are missing. Run "npm install" in its folder, then "Developer: Reload Window".',
    )
    return undefined
  }
}

/** The text of a schema. The list of ids is not in the repository, so it may not be there yet. */
async function readSchema(/** @type {string} */ name) {
  try {
    return await readFile(join(schemaFolder, name), 'utf8')
  } catch {
    const remedy = name === 'ids.schema.json' ? 'npm run check' : 'npm run manual'
    throw new Error(`.vscode/schemas/${name} is not there yet; run "${remedy}" once, which writes it.`)
  }
}

const toRange = (/** @type {import('yaml-language-server').Range} */ { start, end }) =>
  new vscode.Range(start.line, start.character, end.line, end.character)

/** @param {string | import('yaml-language-server').MarkupContent | undefined} words */
const toMarkdown = (words) => new vscode.MarkdownString(typeof words === 'string' ? words : words?.value)

/** @param {import('yaml-language-server').CompletionItem} item */
function toItem({ label, kind, documentation, detail, sortText, filterText, insertText, textEdit }) {
  // The protocol of language servers counts kinds from 1, the editor from 0.
  const item = new vscode.CompletionItem(label, kind && kind - 1)
  if (documentation) item.documentation = toMarkdown(documentation)
  item.detail = detail
  item.sortText = sortText
  item.filterText = filterText
  item.insertText = new vscode.SnippetString(textEdit?.newText ?? insertText ?? label)
  if (textEdit && 'range' in textEdit) item.range = toRange(textEdit.range)
  return item
}

/** @param {import('yaml-language-server').Diagnostic} problem */
function toDiagnostic({ message, range, severity }) {
  const diagnostic = new vscode.Diagnostic(toRange(range), message, (severity ?? 1) - 1)
  diagnostic.source = 'front matter'
  return diagnostic
}

/** @param {import('vscode').ExtensionContext} context */
function activate(context) {
  const logic = frontMatter()
  if (!logic) return
  /** @type {Record<string, string>} */
  const schemas = JSON.parse(readFileSync(join(__dirname, 'schemas.json'), 'utf8'))
  let service = logic.frontMatterService(readSchema)
  const schemaOf = (/** @type {import('vscode').TextDocument} */ { uri }) =>
    logic.schemaOf(relative(project, uri.fsPath).split(sep).join('/'), schemas)

  const found = vscode.languages.createDiagnosticCollection('front matter')
  /** @param {import('vscode').TextDocument} document @param {string} schema */
  async function check(document, schema) {
    const problems = await service.problems(document.getText(), schema)
    if (!document.isClosed) found.set(document.uri, problems.map(toDiagnostic))
  }
  /** @type {Map<string, NodeJS.Timeout>} */
  const waiting = new Map()
  function checkSoon(/** @type {import('vscode').TextDocument} */ document) {
    const schema = schemaOf(document)
    if (!schema) return
    const key = document.uri.toString()
    clearTimeout(waiting.get(key))
    waiting.set(key, setTimeout(check, pause, document, schema))
  }
  function checkAll() {
    for (const document of vscode.workspace.textDocuments) checkSoon(document)
  }

  // Ids change with every record: `npm run check`, `new` and the build write their list anew.
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(schemaFolder, '*.json'))
  function readAgain() {
    service = logic?.frontMatterService(readSchema) ?? service
    checkAll()
  }

  context.subscriptions.push(
    found,
    watcher,
    watcher.onDidChange(readAgain),
    watcher.onDidCreate(readAgain),
    vscode.workspace.onDidOpenTextDocument(checkSoon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => checkSoon(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      clearTimeout(waiting.get(uri.toString()))
      waiting.delete(uri.toString())
      found.delete(uri)
    }),
    { dispose: () => [...waiting.values()].map((timer) => clearTimeout(timer)) },
    vscode.languages.registerCompletionItemProvider(
      selector,
      {
        async provideCompletionItems(document, position) {
          const schema = schemaOf(document)
          const items = schema ? await service.complete(document.getText(), schema, position) : []
          return items.map(toItem)
        },
      },
      ' ',
      '[',
      ',',
    ),
    vscode.languages.registerHoverProvider(selector, {
      async provideHover(document, position) {
        const schema = schemaOf(document)
        const hover = schema ? await service.hover(document.getText(), schema, position) : null
        if (!hover || typeof hover.contents === 'string' || Array.isArray(hover.contents)) return undefined
        return new vscode.Hover(new vscode.MarkdownString(hover.contents.value), hover.range && toRange(hover.range))
      },
    }),
  )
  checkAll()
}

module.exports = { activate }

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { readContent } from '../content/input/read-content.ts'
import { editorStandIn, type OpenFile, openFile } from './editor-stand-in.ts'
import { idsSchema, schemaFolder } from './ids-schema.ts'
import { idsFile } from './record-schema.ts'

const extension = '.vscode/extensions/front-matter'

describe('the manifest of the extension', () => {
  const manifest = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'))

  it('has what Visual Studio Code asks of an extension in a project', () => {
    for (const field of ['name', 'publisher', 'version', 'engines', 'main', 'activationEvents'])
      expect(manifest, field).toHaveProperty(field)
    expect(manifest.name).toMatch(/^[a-z0-9-]+$/)
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/)
    // A project's own extension is not started unless there is a file of exactly that name.
    expect(existsSync(join(extension, manifest.main))).toBe(true)
    expect(manifest.type).toBe('commonjs')
  })

  it('asks for the first release that takes such extensions, and the code is typed for that one', () => {
    expect(manifest.engines.vscode).toBe('^1.89.0')
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(devDependencies['@types/vscode']).toBe('1.89.0')
  })

  it('starts with the first text that is opened, also where no other extension knows MDX', () => {
    expect(manifest.activationEvents).toEqual(['onLanguage:mdx'])
    expect(manifest.contributes.languages).toEqual([expect.objectContaining({ id: 'mdx', extensions: ['.mdx'] })])
  })

  it('needs no packages but those that the project pins', () => {
    expect(manifest).not.toHaveProperty('dependencies')
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    for (const file of ['extension.js', 'front-matter.js', 'text.js'])
      for (const [, name = ''] of readFileSync(join(extension, file), 'utf8').matchAll(/require\('([^'.:]+)'\)/g))
        if (name !== 'vscode') expect({ ...dependencies, ...devDependencies }[name], name).toMatch(/^\d/)
  })
})

describe('the extension in a stand-in for the editor', () => {
  const folders: string[] = []
  const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown }
  const load = loader._load
  afterEach(() => {
    loader._load = load
  })
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })

  /** Where an article of a project lies, and its text with a wrong choice in line 4. */
  const article = (project: string) => join(project, 'content/articles/opening/de.mdx')
  const text = readFileSync('content/articles/opening/de.mdx', 'utf8').replace('kind: news', 'kind: noise')
  const ids = JSON.stringify(idsSchema(readContent()))

  /** A project with the extension in it, as an editor has it. */
  function project({ installed = true, listed = true } = {}) {
    const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-editor-'))
    folders.push(folder)
    cpSync('.vscode', join(folder, '.vscode'), { recursive: true })
    rmSync(join(folder, schemaFolder, idsFile), { force: true })
    if (listed) writeFileSync(join(folder, schemaFolder, idsFile), ids)
    if (installed) symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    return folder
  }

  /** Starts the extension of a project as the editor does. */
  function started(folder: string, files: OpenFile[] = []) {
    const editor = editorStandIn(files)
    loader._load = (request, ...rest) => (request === 'vscode' ? editor.vscode : load(request, ...rest))
    const subscriptions: { dispose(): void }[] = []
    createRequire(import.meta.url)(join(folder, extension, 'extension.js')).activate({ subscriptions })
    return { ...editor, subscriptions }
  }

  it('shows the problems of a text that is open, anew while somebody types, and none after it is closed', async () => {
    const folder = project()
    const file = openFile(article(folder), text)
    const other = openFile(join(folder, 'docs/notes.mdx'), text)
    const { problems, happens } = started(folder, [file, other])
    const shown = () => problems.get(file.uri.fsPath)
    await vi.waitFor(() => expect(shown()).toHaveLength(1), 5000)
    expect(shown()?.[0]).toMatchObject({
      message: expect.stringMatching(/^Value is not accepted/),
      range: { startLine: 3, startCharacter: 6, endLine: 3, endCharacter: 11 },
      severity: 1,
      source: 'front matter',
    })
    file.text = text.replace('kind: noise', 'kind: news')
    happens('changed', { document: file })
    await vi.waitFor(() => expect(shown()).toEqual([]), 5000)
    happens('closed', file)
    expect([...problems.keys()]).toEqual([])
  })

  it('shows none of a text that was closed while it was looked through', async () => {
    const folder = project()
    const closing = openFile(article(folder), text)
    closing.getText = () => {
      closing.isClosed = true
      return text
    }
    const later = openFile(article(folder).replace('de.mdx', 'en.mdx'), text)
    const { problems } = started(folder, [closing, later])
    await vi.waitFor(() => expect(problems.get(later.uri.fsPath)).toHaveLength(1), 5000)
    expect(problems.has(closing.uri.fsPath)).toBe(false)
  })

  it('offers fields and ids where they belong, and says what a field means', async () => {
    const folder = project()
    const file = openFile(article(folder), text.replace('technik, ', ', '))
    const { providers } = started(folder)
    const items = await providers.provideCompletionItems?.(file, { line: 12, character: 30 })
    expect(items?.find(({ label }) => label === 'technik')).toMatchObject({
      kind: 11,
      documentation: { value: 'Technik' },
      insertText: { value: 'technik' },
      range: { startLine: 12, startCharacter: 30 },
    })
    expect(await providers.provideHover?.(file, { line: 3, character: 1 })).toMatchObject({
      contents: { value: expect.stringContaining('news reports what happened') },
      range: { startLine: 3, startCharacter: 0, endLine: 3, endCharacter: 4 },
    })
    const other = openFile(join(folder, 'docs/notes.mdx'), text)
    expect(await providers.provideCompletionItems?.(other, { line: 12, character: 30 })).toEqual([])
    expect(await providers.provideHover?.(other, { line: 2, character: 1 })).toBeUndefined()
  })

  it('says how the list of ids comes about while it is missing, and reads it when it is there', async () => {
    const folder = project({ listed: false })
    const file = openFile(article(folder), text)
    const { problems, happens } = started(folder, [file])
    const messages = () => problems.get(file.uri.fsPath)?.map(({ message }) => message)
    await vi.waitFor(
      () => expect(messages()).toEqual([expect.stringMatching(/^.vscode.*run "npm run check" once/)]),
      5000,
    )
    writeFileSync(join(folder, schemaFolder, idsFile), ids)
    happens('schemaCreated')
    await vi.waitFor(() => expect(messages()).toEqual([expect.stringMatching(/^Value is not accepted/)]), 5000)
  })

  it('asks for the packages of the project where they are missing, once and without an error', () => {
    const { messages, subscriptions } = started(project({ installed: false }))
    expect(messages).toEqual([expect.stringContaining('Run "npm install"')])
    expect(subscriptions).toEqual([])
  })
})

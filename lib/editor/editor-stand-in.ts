/** A place, a range, a word as Visual Studio Code has them: no more than our extension uses. */
class Range {
  constructor(
    readonly startLine: number,
    readonly startCharacter: number,
    readonly endLine: number,
    readonly endCharacter: number,
  ) {}
}

class Text {
  constructor(readonly value: string) {}
}

/** What the extension says of a file. */
export interface ShownProblem {
  range: Range
  message: string
  severity: number
  source?: string
}

/** An open file. */
export interface OpenFile {
  uri: { fsPath: string; toString(): string }
  isClosed: boolean
  getText(): string
}

/** An open file of a project; its text can be replaced as by somebody who types. */
export function openFile(fsPath: string, text: string): OpenFile & { text: string } {
  return {
    uri: { fsPath, toString: () => `file://${fsPath}` },
    isClosed: false,
    text,
    getText() {
      return this.text
    },
  }
}

type Listener = (event: never) => void

interface Providers {
  provideCompletionItems?(file: OpenFile, at: { line: number; character: number }): Promise<Record<string, unknown>[]>
  provideHover?(file: OpenFile, at: { line: number; character: number }): Promise<unknown>
}

/**
 * A small stand-in for the module `vscode`, with the same names and behaviour as far as our extension uses them. What the
 * extension shows and registers is kept.
 *
 * @param files the files that are open from the beginning
 */
export function editorStandIn(files: OpenFile[]) {
  const problems = new Map<string, ShownProblem[]>()
  const messages: string[] = []
  const providers: Providers = {}
  const listeners: Record<string, Listener> = {}
  const event = (name: string) => (listener: Listener) => {
    listeners[name] = listener
    return { dispose: () => delete listeners[name] }
  }
  const register = (_: unknown, provider: Providers) => {
    for (const name of ['provideCompletionItems', 'provideHover'] as const)
      Object.assign(providers, provider[name] && { [name]: provider[name] })
    return { dispose: () => undefined }
  }
  const vscode = {
    Range,
    SnippetString: Text,
    MarkdownString: Text,
    RelativePattern: class {
      constructor(
        readonly base: string,
        readonly pattern: string,
      ) {}
    },
    CompletionItem: class {
      constructor(
        readonly label: string,
        readonly kind?: number,
      ) {}
    },
    Diagnostic: class {
      constructor(
        readonly range: Range,
        readonly message: string,
        readonly severity: number,
      ) {}
    },
    Hover: class {
      constructor(
        readonly contents: Text,
        readonly range?: Range,
      ) {}
    },
    window: { showInformationMessage: (message: string) => messages.push(message) },
    languages: {
      createDiagnosticCollection: () => ({
        set: ({ fsPath }: OpenFile['uri'], found: ShownProblem[]) => problems.set(fsPath, found),
        delete: ({ fsPath }: OpenFile['uri']) => problems.delete(fsPath),
        dispose: () => problems.clear(),
      }),
      registerCompletionItemProvider: register,
      registerHoverProvider: register,
    },
    workspace: {
      textDocuments: files,
      createFileSystemWatcher: () => ({
        onDidChange: event('schemaChanged'),
        onDidCreate: event('schemaCreated'),
        dispose: () => undefined,
      }),
      onDidOpenTextDocument: event('opened'),
      onDidChangeTextDocument: event('changed'),
      onDidCloseTextDocument: event('closed'),
    },
  }
  /** Tells the extension of something that happens in the editor. */
  const happens = (name: string, what?: unknown) => listeners[name]?.(what as never)
  return { vscode, problems, messages, providers, happens }
}

import { kindNames, kinds } from '../content/definitions/kinds.ts'
import { schemaFolder } from './ids-schema.ts'
import { recordSchema } from './record-schema.ts'
import { snippets } from './snippets.ts'

/** Which schema holds for which records. Front matter is not among them: the extension for YAML does not look into MDX. */
function schemaPlaces(): Record<string, string> {
  const records = kindNames.filter((kind) => kinds[kind].form !== 'mdx')
  return Object.fromEntries(
    records.map((kind) => {
      const { folder, form } = kinds[kind]
      return [`./${schemaFolder}/${kind}.schema.json`, `content/${folder}${form === 'list' ? '' : '/*'}.yaml`]
    }),
  )
}

/** Which schema holds for the front matter of the texts in which folder; read by our extension beside it. */
function frontMatterSchemas(): Record<string, string> {
  const texts = kindNames.filter((kind) => kinds[kind].form === 'mdx')
  return Object.fromEntries(texts.map((kind) => [`content/${kinds[kind].folder}`, `${kind}.schema.json`]))
}

const settings = () => ({
  'yaml.schemas': schemaPlaces(),
  'yaml.schemaStore.enable': false,
  'yaml.format.enable': false,
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'files.insertFinalNewline': true,
  'files.trimFinalNewlines': true,
  '[mdx]': { 'editor.wordWrap': 'on', 'editor.quickSuggestions': { other: 'on', comments: 'off', strings: 'on' } },
})

const extensions = {
  recommendations: ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx', 'biomejs.biome', 'EditorConfig.EditorConfig'],
}

/** How a line of the check is read: file, line, column, severity, rule, message. */
export const problemPattern = '^(.+?):(\\d+):(\\d+) (error|warning) (\\S+) (.*)$'

const tasks = {
  version: '2.0.0',
  tasks: [
    {
      label: 'Check the content',
      type: 'shell',
      command: 'npm run --silent check',
      group: { kind: 'build', isDefault: true },
      presentation: { reveal: 'never', panel: 'dedicated', clear: true },
      problemMatcher: {
        owner: 'rechenwerk',
        fileLocation: ['relative', `\${workspaceFolder}`],
        pattern: { regexp: problemPattern, file: 1, line: 2, column: 3, severity: 4, code: 5, message: 6 },
      },
    },
  ],
}

/** The files for an editor's program that follow from the definitions, by their paths; `npm run manual` writes them. */
export function editorFiles(): Record<string, string> {
  const files = {
    '.vscode/settings.json': settings(),
    '.vscode/extensions.json': extensions,
    '.vscode/tasks.json': tasks,
    '.vscode/rechenwerk.code-snippets': snippets(),
    '.vscode/extensions/front-matter/schemas.json': frontMatterSchemas(),
    ...Object.fromEntries(kindNames.map((kind) => [`${schemaFolder}/${kind}.schema.json`, recordSchema(kind)])),
  }
  return Object.fromEntries(Object.entries(files).map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`]))
}

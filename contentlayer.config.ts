import { defineDocumentType, makeSource } from 'contentlayer2/source-files'
import { contentFolder } from './lib/content/content-folder.ts'
import { contentlayerFields } from './lib/content/definitions/contentlayer-fields.ts'
import { type KindDefinition, kinds } from './lib/content/definitions/kinds.ts'

const documentType = ({ folder, form, typeName, definition }: KindDefinition) =>
  defineDocumentType(() => ({
    name: typeName,
    filePathPattern: form === 'list' ? `${folder}.yaml` : `${folder}/**/*.${form}`,
    // The body stays as it is: lib/content/body parses it to a checked tree. contentType 'mdx' would bundle it to JavaScript.
    contentType: form === 'mdx' ? 'markdown' : 'data',
    fields: contentlayerFields(definition),
  }))

/** Leaves a Markdown body alone: nothing is parsed, nothing compiled. */
function leaveBody(this: { parser?: unknown; compiler?: unknown }) {
  this.parser = () => ({ type: 'root', children: [] })
  this.compiler = () => ''
}

export default makeSource({
  contentDirPath: contentFolder(),
  documentTypes: Object.values(kinds).map(documentType),
  // Pictures beside an article, fingerprints and proposals are no documents; npm run check looks at the first two.
  contentDirExclude: ['**/*.jpg', '**/*.png', '**/*.webp', '**/*.avif', '**/*.fingerprint', '**/*.proposals.yaml'],
  onUnknownDocuments: 'fail',
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
  disableImportAliasWarning: true,
  markdown: (builder) => {
    builder.use(leaveBody)
  },
})

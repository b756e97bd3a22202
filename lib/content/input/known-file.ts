import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Root } from 'mdast'
import type { ContentFile, KnownOfFile } from './content-file.ts'
import type { LocatedYaml } from './located-yaml.ts'
import { type DocumentIdentity, readDocument } from './read-content.ts'

/** A file is no longer what an earlier check has seen, although it was a moment ago: somebody is saving it. */
export class ChangedMeanwhile extends Error {}

/** The hash by which a file is known: SHA-256 in Base64 for addresses. */
export function hashOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url')
}

/** What an earlier check knows of a document that has not changed since. */
export interface KnownDocument {
  identity: DocumentIdentity
  /** The value of the front matter or record. */
  value: Record<string, unknown> | undefined
  known: KnownOfFile
}

/**
 * A document that has not changed since an earlier check: its fields and what the rules ask of its body are known, so that it
 * need not be parsed. Whoever asks for more, such as its text or a place in it, makes it read; the answer is always that of
 * the file itself.
 */
export class KnownFile implements ContentFile {
  readonly path: string
  readonly kind: ContentFile['kind']
  readonly id: string
  declare readonly language?: NonNullable<ContentFile['language']>
  readonly data: LocatedYaml
  readonly known: KnownOfFile
  /** Of the file's bytes. */
  readonly hash: string
  private parsed?: ContentFile
  private readonly read: () => Uint8Array

  /**
   * @param file where the document lies
   * @param hash of the bytes that the earlier check has seen
   */
  constructor({ identity, value, known }: KnownDocument, file: string, hash: string) {
    this.path = identity.path
    this.kind = identity.kind
    this.id = identity.id
    if (identity.language) this.language = identity.language
    this.known = known
    this.hash = hash
    const whole = () => this.whole
    this.data = {
      value,
      get errors() {
        return whole().data.errors
      },
      placeOf: (path) => whole().data.placeOf(path),
      placeOfKey: (path) => whole().data.placeOfKey(path),
      sourceOf: (path) => whole().data.sourceOf(path),
    }
    this.read = () => {
      const bytes = readFileSync(file)
      if (hashOfBytes(bytes) !== hash)
        throw new ChangedMeanwhile(`${identity.path} has changed while it was being checked`)
      return bytes
    }
  }

  /** Whether it was read after all. */
  get isParsed(): boolean {
    return this.parsed !== undefined
  }

  /** @throws ChangedMeanwhile when the file is no longer what it was */
  private get whole(): ContentFile {
    const { path, kind, id } = this
    const identity = { path, kind, id, ...(this.language ? { language: this.language } : {}) }
    this.parsed ??= readDocument(identity, this.read(), [])
    return this.parsed
  }

  get text(): string {
    return this.whole.text
  }

  get body(): Root | undefined {
    return this.known.hasBody ? this.whole.body : undefined
  }
}

import { languages } from '../../languages.ts'
import { address } from '../../routes.ts'
import { contentType, typesByEnding, typesByName } from '../headers/content-types.ts'
import { fileKinds, type Headers, headersOfAll } from '../headers/file-kinds.ts'
import { kindOf } from '../headers/headers-of.ts'
import { preferring } from './accept-language.ts'
import { madeFrom } from './made-from.ts'
import { notForReaders } from './not-for-readers.ts'

/** A string of a Caddyfile that is taken as it stands. */
const quoted = (text: string) => `\`${text}\``

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`)

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...indented(lines), '}']
}

const headerLines = (headers: Headers) => Object.entries(headers).map(([name, value]) => `${name} ${quoted(value)}`)

/** Headers that another kind of file has got before it turned out that it is not there. */
function staleHeaders(): string[] {
  const ofPages = kindOf('/404.html').headers
  const all = new Set(fileKinds.flatMap(({ headers }) => Object.keys(headers)))
  return [...all].filter((name) => !(name in ofPages)).map((name) => `-${name}`)
}

/** What stands in the block of a site in a Caddyfile, beside its name and root. */
export function caddySite(): string {
  return [
    madeFrom,
    ...block('header', headerLines(headersOfAll)),
    '',
    '# The kind of each file; the first pattern that matches counts.',
    ...block(
      'map {path} {site_kind}',
      fileKinds.map(({ name, pattern }) => (pattern === '' ? `default ${name}` : `${quoted(`~${pattern}`)} ${name}`)),
    ),
    ...fileKinds.flatMap(({ name, headers }) => [
      `@${name} vars {site_kind} ${name}`,
      ...block(`header @${name}`, headerLines(headers)),
    ]),
    '',
    ...block('map {path} {site_type}', [
      ...[...typesByName].map(([name, type]) => `${quoted(`~${name.replaceAll('.', '\\.')}$`)} ${quoted(type)}`),
      ...[...typesByEnding].map(([ending, type]) => `${quoted(`~\\.${ending}$`)} ${quoted(type)}`),
      `default ${quoted(contentType('/') ?? '')}`,
    ]),
    'header Content-Type {site_type}',
    '',
    '# Which of the two languages the reader’s browser names first; none of them leads to the page that lets choose.',
    ...languages.flatMap((language) => [
      ...block(`@front_${language}`, [
        'path /',
        `header_regexp Accept-Language ${quoted(`(?i)${preferring(language)}`)}`,
      ]),
      `redir @front_${language} ${address(language)} 302`,
    ]),
    `@index path_regexp index ${quoted('^(.*/)index\\.html$')}`,
    'redir @index {re.index.1} 301',
    '',
    '# Notes of the build and for other servers, and the compressed files by their own names.',
    ...notForReaders.flatMap((pattern, index) => [
      `@hidden_${index} path_regexp ${quoted(pattern)}`,
      `error @hidden_${index} 404`,
    ]),
    ...block('file_server', ['precompressed br gzip']),
    '',
    '# The page for an address that does not exist, in the language of the address.',
    ...block('handle_errors', [
      ...block('header', [
        ...headerLines(kindOf('/404.html').headers),
        ...staleHeaders(),
        `Content-Type ${quoted(contentType('/404.html') ?? '')}`,
      ]),
      ...block('map {http.request.orig_uri.path} {site_missing}', [
        ...languages.map((language) => `${quoted(`~^/${language}/`)} ${address(language)}404.html`),
        'default /404.html',
      ]),
      'rewrite * {site_missing}',
      ...block('file_server', ['precompressed br gzip']),
    ]),
    '',
  ].join('\n')
}

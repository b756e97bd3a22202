import { languages } from '../../languages.ts'
import { address } from '../../routes.ts'
import { typesByEnding, typesByName } from '../headers/content-types.ts'
import { fileKinds, headersOfAll } from '../headers/file-kinds.ts'
import { preferring } from './accept-language.ts'
import { madeFrom } from './made-from.ts'
import { notForReaders } from './not-for-readers.ts'

/** A string of nginx's configuration. Neither of our values has a quotation mark of this kind in it. */
const quoted = (text: string) => `"${text}"`

function map(source: string, variable: string, lines: readonly [string, string][]): string {
  return [`map ${source} ${variable} {`, ...lines.map(([from, to]) => `  ${from} ${to};`), '}', ''].join('\n')
}

/** The name of the variable for a header that not every file gets: `$site_cache_control`. */
const variableOf = (header: string) => `$site_${header.toLowerCase().replaceAll('-', '_')}`

/** The headers that depend on the kind of file. */
const varying = [...new Set(fileKinds.flatMap(({ headers }) => Object.keys(headers)))]

/** What stands in nginx's `http` block: which address is of which kind, prefers which language, has moved where to. */
export function nginxHttp(): string {
  return [
    madeFrom,
    '# The kind of each file; the first pattern that matches counts.',
    map(
      '$uri',
      '$site_kind',
      fileKinds.map(({ name, pattern }) => [pattern === '' ? 'default' : quoted(`~${pattern}`), name]),
    ),
    ...varying.map((header) =>
      map(
        '$site_kind',
        variableOf(header),
        fileKinds.flatMap(({ name, headers }) => (headers[header] ? [[name, quoted(headers[header])]] : [])),
      ),
    ),
    '# Which of the two languages the reader’s browser names first; none of them leads to the page that lets choose.',
    map(
      '$http_accept_language',
      '$site_language',
      languages.map((language) => [quoted(`~*${preferring(language)}`), language]),
    ),
    map(
      '$uri:$site_language',
      '$site_front',
      languages.map((language) => [`/:${language}`, address(language)]),
    ),
    '# The page for an address that does not exist, in the language of the address.',
    map('$request_uri', '$site_missing', [
      ['default', '/404.html'],
      ...languages.map((language): [string, string] => [`~^/${language}/`, `${address(language)}404.html`]),
    ]),
    '# Old addresses and where they lead; the site brings the list along.',
    map('$uri', '$site_moved', [['include', 'rechenwerk/moved.map*']]),
  ].join('\n')
}

/** What stands in nginx's `server` block beside name, port, certificate and root. */
export function nginxSite(): string {
  return [
    madeFrom,
    'index index.html;',
    'server_tokens off;',
    '# Addresses without a host: a proxy in front may have another name and port.',
    'absolute_redirect off;',
    '# Each text file is there in compressed form, too; nothing is compressed while somebody waits.',
    'gzip off;',
    'gzip_static on;',
    'gzip_vary on;',
    '# A new version is there with the next request, not when a cache has run out.',
    'open_file_cache off;',
    '',
    'error_page 403 =404 $site_missing;',
    'error_page 404 $site_missing;',
    '',
    'if ($site_moved) { return 301 $site_moved$is_args$args; }',
    'if ($site_front) { return 302 $site_front; }',
    'if ($request_uri ~ "^([^?]*/)index\\.html(\\?|$)") { return 301 $1$is_args$args; }',
    '',
    ...Object.entries(headersOfAll).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    '# A header whose value is empty is not sent.',
    ...varying.map((name) => `add_header ${name} ${variableOf(name)} always;`),
    '',
    'default_type application/octet-stream;',
    'types {',
    ...[...typesByEnding].map(([ending, type]) => `  ${quoted(type)} ${ending};`),
    '}',
    ...[...typesByName].map(
      ([name, type]) =>
        `location ~ ${quoted(`${name.replaceAll('.', '\\.')}$`)} { types { } default_type ${quoted(type)}; }`,
    ),
    '',
    '# Notes of the build and for other servers, and the compressed files by their own names.',
    ...notForReaders.map((pattern) => `location ~ ${quoted(pattern)} { return 404; }`),
    '',
  ].join('\n')
}

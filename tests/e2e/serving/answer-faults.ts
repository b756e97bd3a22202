import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { contentType, textEndings } from '@/lib/publish/headers/content-types.ts'
import { headersOf } from '@/lib/publish/headers/headers-of.ts'
import { publishedFolder } from '@/lib/publish/published-folder.ts'
import type { Answer } from './ask.ts'

/** What is wrong with the answer for a file of the site: status, type, headers, content. */
export function answerFaults(path: string, address: string, { status, headers, body }: Answer): string[] {
  const faults = status === 200 ? [] : [`answers ${status}`]
  if (headers['content-type'] !== contentType(path))
    faults.push(`has the type ${headers['content-type']}; expected ${contentType(path)}`)
  for (const [name, value] of Object.entries(headersOf(address))) {
    const sent = String(headers[name.toLowerCase()] ?? '')
    // What depends on the compression, too, stands in the same header.
    if (name === 'Vary' ? !sent.includes(value) : sent !== value) faults.push(`has ${name}: ${sent}; expected ${value}`)
  }
  if (!('Access-Control-Allow-Origin' in headersOf(address)) && headers['access-control-allow-origin'])
    faults.push('may be read by other sites')
  if (!body.equals(readFileSync(join(publishedFolder(), path)))) faults.push('has another content')
  return faults
}

/** What is wrong with the answer for a file to a browser that takes a compression. */
export function compressionFaults(path: string, encoding: 'br' | 'gzip', { headers, body }: Answer): string[] {
  const content = readFileSync(join(publishedFolder(), path))
  const isText = textEndings.includes(path.slice(path.lastIndexOf('.') + 1))
  if (!isText || content.length < 1000) return []
  if (headers['content-encoding'] !== encoding)
    return [`comes as ${headers['content-encoding'] ?? 'it is'}; expected ${encoding}`]
  const plain = encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body)
  const varies = String(headers.vary).includes('Accept-Encoding')
  return [
    ...(plain.equals(content) ? [] : ['is another text when it is unpacked']),
    ...(varies ? [] : ['does not say that it depends on Accept-Encoding']),
  ]
}

import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout. */
export const root = resolve(fileURLToPath(new URL('.', import.meta.url)), '../..')

/** Where the source texts lie: they are other people's work, so beside the checkout, or in the folder that SOURCE_TEXTS names. */
export const folder = process.env.SOURCE_TEXTS ?? resolve(root, '../shared/sources')

/** The file of each source's text. */
export const files = {
  iseremo: '000_0cfa50f8ea832f31.txt',
  fachbeitrag: '001_c9cfa1a565a95fa2.txt',
  marktbericht: '002_76fd8d7ec285f2ba.txt',
  fachmagazin: '003_388d44252b11b3d3.txt',
  tagworx: '004_2c58683a6f935962.txt',
}

/** Whether all of them are there; without them there is nothing to measure or to compare. */
export const present = Object.values(files).every((name) => existsSync(join(folder, name)))

import { afterEach, beforeEach, expect, test } from 'vitest'
import { TestBuild } from './fixtures/finished-build.ts'
import { publicFiles } from './public-files.ts'

let build: TestBuild
beforeEach(() => {
  build = new TestBuild()
})
afterEach(() => build.remove())

test('lists the files of public/ in order, those in dot folders too, and leaves clutter out', () => {
  build.publicFile('scripts/menu.js', 'x').publicFile('.well-known/security.txt', 'x').publicFile('images/.gitkeep', '')
  build.publicFile('.DS_Store', 'x')
  const folder = `${build.projectDir}/public`
  expect(publicFiles(folder)).toEqual([
    { path: '.well-known/security.txt', source: `${folder}/.well-known/security.txt` },
    { path: 'scripts/menu.js', source: `${folder}/scripts/menu.js` },
  ])
})

test('finds nothing where there is no public/', () => {
  expect(publicFiles(`${build.projectDir}/public`)).toEqual([])
})

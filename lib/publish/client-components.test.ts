import { expect, test } from 'vitest'
import { clientComponents } from './client-components.ts'
import { fixture } from './fixtures/pages.ts'

/** The manifest of a real page, with another module in the place of its client component. */
const manifest = (module: string) =>
  fixture('client-manifest.txt').replace('[project]/components/demo/counter.tsx', module)

test('names the client component in the manifest of a real page', () => {
  expect(clientComponents(fixture('client-manifest.txt'))).toEqual([
    "uses the client component components/demo/counter.tsx, which needs the script of React; remove its 'use client', and " +
      'put what must happen in the browser in a module in public/scripts/',
  ])
})

test('has nothing against what Next brings into every page', () => {
  const own = '[project]/node_modules/next/dist/esm/client/components/layout-router.js'
  expect(clientComponents(manifest(own))).toEqual([])
})

test.each([
  ['next/link', 'next/dist/client/app-dir/link.js', 'use a plain <a>'],
  ['next/link', 'next/dist/esm/client/app-dir/link.js', 'use a plain <a>'],
  ['next/image', 'next/dist/client/image-component.js', 'use a plain <img> with sizes made in the build'],
  ['next/form', 'next/dist/client/app-dir/form.js', 'use a plain <form>'],
  ['next/script', 'next/dist/client/script.js', 'use a plain <script type="module"> with a file in public/scripts/'],
])('says what to use instead of %s', (name, file, instead) => {
  expect(clientComponents(manifest(`[project]/node_modules/${file}`))).toEqual([
    `uses ${name}, a client component, which needs the script of React; ${instead}`,
  ])
})

test.each(['node_modules/some-menu/index.js', 'node_modules/next/dist/client/components/new-thing.js'])(
  'refuses %s',
  (module) => {
    expect(clientComponents(manifest(`[project]/${module}`))).toEqual([expect.stringContaining(`component ${module},`)])
  },
)

test('does not ask for the impossible of an error page', () => {
  const [message] = clientComponents(manifest('[project]/app/[language]/error.tsx'))
  expect(message).toMatch(/app\/\[language\]\/error.tsx, which needs the script of React; remove it, since/)
})

test.each(['', 'globalThis.__RSC_MANIFEST["/page"] = {"modules":{}};', '"] = {"clientModules":'])(
  'fails when the manifest has another form: %j',
  (text) => {
    expect(() => clientComponents(text)).toThrow('another form than that of Next 16.4')
  },
)

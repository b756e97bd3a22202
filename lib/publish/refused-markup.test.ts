import { expect, test } from 'vitest'
import { cleanPage } from './clean-page.ts'
import { fixture, rendered } from './fixtures/pages.ts'

const refusals = (html: string) => cleanPage(html, 'VdDlZe5-2haoaEOopAAoe').refusals

const suspense = /^has a Suspense boundary \(<Suspense> or a loading.tsx\), which needs the script of React; await/

test('has nothing against a real page', () => {
  expect(refusals(fixture('article.html'))).toEqual([])
})

test('says once that a real page has Suspense boundaries whose content arrives by script', () => {
  expect(refusals(fixture('suspense-waiting.html'))).toEqual([expect.stringMatching(suspense)])
})

test.each([
  ['is shown', '<!--$--><p>now</p><!--/$-->'],
  ['is shown and empty', '<main><!--$--><!--/$--></main>'],
  ['waits', '<!--$?--><template id="B:0"></template><i>wait</i><!--/$-->'],
  ['is queued', '<!--$~--><template id="B:0"></template><!--/$-->'],
  ['has failed', '<!--$!--><template data-dgst="BAILOUT_TO_CLIENT_SIDE_RENDERING"></template><!--/$-->'],
  ['comes from a loading.tsx around the page', '<!--$--><p>x</p><!--$--><!--/$--><!--/$-->'],
  ['has lost its comment', '<template id="B:0"></template>'],
  ['is filled by script', '<script>$RC("B:0","S:0")</script>'],
  ['is timed by script', '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>'],
])('refuses a Suspense boundary that %s', (_, body) => {
  expect(refusals(rendered(body))).toEqual([expect.stringMatching(suspense)])
})

test('refuses an Activity', () => {
  expect(refusals(rendered('<!--&--><p>v</p><!--/&-->'))).toEqual([expect.stringMatching(/^has an <Activity>/)])
})

test('takes a hidden element of the page for its own, not for that of Next', () => {
  expect(refusals(rendered('<p>a</p><div hidden=""><!--$--><!--/$--></div>'))).toEqual([
    expect.stringMatching(suspense),
  ])
  expect(refusals(rendered('<p>a</p><div hidden="">b</div>'))).toEqual([])
})

test('quotes the first 80 characters of an unknown inline script', () => {
  const script = `document.title =\n  ${'1 + '.repeat(40)}1`
  expect(refusals(rendered(`<script>${script}</script>`))).toEqual([
    `has an unknown inline script, "document.title = ${'1 + '.repeat(15)}1 +…"; ` +
      'use <script type="module" src="/scripts/…"> and put the file in public/scripts/',
  ])
})

test.each([
  [
    'an inline module',
    '<script type="module">import "/scripts/a.js"</script>',
    'has an unknown inline script, "import',
  ],
  ['an import map', '<script type="importmap">{"imports":{}}</script>', 'has an unknown inline script'],
  [
    'a queue of next/script',
    '<script>(self.__next_s=self.__next_s||[]).push([0,{}])</script>',
    'has an unknown inline',
  ],
  ['a script from elsewhere', '<script async="" src="https://x.test/a.js"></script>', 'loads an unknown script, https'],
  [
    'an own script that is no module',
    '<script src="/scripts/a.js"></script>',
    'loads an unknown script, /scripts/a.js;',
  ],
  ['a module from another folder', '<script type="module" src="/a.js"></script>', 'loads an unknown script, /a.js;'],
  ['a script in an attribute', '<p onclick="x()">x</p>', 'has a script in an attribute (onclick);'],
  ['a script in a drawing', '<svg><script>x()</script></svg>', 'has an unknown inline script, "x()";'],
  ['a style sheet', '<link rel="stylesheet" href="/x.css"/>', 'loads the style sheet /x.css;'],
  ['a picture that was imported', '<img src="/_next/static/media/i.1.png"/>', 'refers to /_next/static/media/i.1.png,'],
  ['an optimised picture', '<img srcSet="/_next/image/?url=%2Fx.png 1x"/>', 'refers to /_next/image/?url=%2Fx.png,'],
  [
    'a picture in a style',
    '<p style="background:url(/_next/static/media/i.1.svg)">',
    'refers to /_next/static/media/i.1.s',
  ],
])('refuses %s', (_, body, beginning) => {
  expect(refusals(rendered(body))).toEqual([expect.stringContaining(beginning)])
})

test('refuses a page without styles in its head', () => {
  expect(refusals(rendered('<style>p{color:red}</style>', ''))).toEqual([
    'has no styles in its head; import globals.css in the layout around it',
  ])
})

test('has nothing against fonts, and tells them and the own scripts', () => {
  const style = '<style>@font-face{src:url(/_next/static/media/a-s.1.woff2)format("woff2")}</style>'
  const page = cleanPage(rendered('<script type="module" src="/scripts/menu.js?v=1"></script>', style), 'build')
  expect(page.refusals).toEqual([])
  expect([...page.references.fonts]).toEqual(['/_next/static/media/a-s.1.woff2'])
  expect([...page.references.scripts]).toEqual(['/scripts/menu.js'])
})

import { expect, test } from 'vitest'
import { pageText } from './page-text.ts'

const page = `<body><header><nav>Bereiche</nav></header><main>
<p class="kicker">Fakten</p><h1>Titel</h1>
<p>Fast <b>10.000</b><sup><span class="sr-only"> Quelle </span>1</sup>
<!-- -->rechnen.<button>≠</button><span popover="auto">Was die Quellen sagen</span></p>
<p class="changes" role="note">Diese Übersetzung ist älter.</p><h2 id="a">Abschnitt</h2><ul><li>eins<br>zwei</li><li>drei &amp; vier</li></ul>
<section class="list related"><p>Dazu passt</p></section><footer>Quellen</footer>
<section class="part" id="klein"><h2>Klein</h2><div><p>Wort</p></div></section>
</main><footer>RSS</footer></body>`

test('What readers read comes block after block, without title, marks, navigation and folded copies', () => {
  expect(pageText(page)).toEqual([
    { text: 'Fast 10.000 rechnen.' },
    { text: 'Abschnitt', level: 2 },
    { text: 'eins zwei' },
    { text: 'drei & vier' },
    { text: 'Klein', level: 2 },
    { text: 'Wort' },
  ])
})

test('Words that open an entry or a figure are read, words of tools and marks are not', () => {
  const sentence = `<main><p>Mit <span class="opens"><button type="button" class="f" popoverTarget="Fact-a">fast 10.000<span class="sr-only"> Quellen
weichen ab</span><i aria-hidden="true">≠</i></button><a class="mark" href="#source-1">1</a></span> rechnet die <span class="opens"><button
type="button" class="term" popoverTarget="Term-a">KI-Fabrik</button></span>.<button type="button">Kopieren</button></p></main>`
  expect(pageText(sentence)).toEqual([{ text: 'Mit fast 10.000 rechnet die KI-Fabrik.' }])
})

test('A place on a page is only what stands in its element', () => {
  expect(pageText(page, 'klein')).toEqual([{ text: 'Klein', level: 2 }, { text: 'Wort' }])
})

test('A place that does not exist has no text', () => {
  expect(pageText(page, 'gross')).toEqual([])
})

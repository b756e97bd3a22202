import { changed, type HostileCase, inBody, inFields } from '../hostile-case.ts'

const act = 'window.pwned=1'

const elements = ['a', 'b', 'body', 'details', 'div', 'img', 'input', 'marquee', 'p', 'svg', 'video', 'x']
const events = [
  'onclick',
  'onerror',
  'onload',
  'onfocus',
  'ontoggle',
  'onmouseover',
  'onanimationstart',
  'OnPointerRawUpdate',
]

/** Attributes that no component offers; React would take some of them for more than text. */
const attributes = [
  ...events.map((event) => `${event}="${act}"`),
  'style="background: url(https://evil.example/)"',
  'className="x"',
  'class="x"',
  'href="javascript:window.pwned=1"',
  'dangerouslySetInnerHTML="<script>window.pwned=1</script>"',
  'dangerouslySetInnerHTML={{__html: "<script>window.pwned=1</script>"}}',
  'children="<script>"',
  'ref="x"',
  'key="x"',
  'node="x"',
  'is="x-y"',
  'xlink:href="javascript:window.pwned=1"',
  '__proto__="x"',
  'constructor="x"',
  'prototype="x"',
  'sentenceStart="true"',
  'id="x" id="gpu-count"',
]

/** What leaves an attribute of HTML to begin another. */
const breakouts = [
  `" onfocus="${act}" autofocus="`,
  `' onfocus='${act}' autofocus='`,
  `\`onfocus=${act} autofocus`,
  `"><img src=x onerror=${act}>`,
  `&quot; onfocus=&quot;${act}`,
  `x" style="position:fixed;inset:0`,
]

/** Event attributes: on elements of HTML, on our components, and out of attributes that hold words. */
export const eventAttributes: HostileCase[] = [
  ...elements.flatMap((element, index) => {
    const event = events[index % events.length] ?? ''
    return [
      inBody(`<${element} ${event}>`, `<${element} ${event}="${act}">x</${element}>`),
      inBody(`<${element} ${event}> without quotation marks`, `<${element} src=x ${event}=${act}>`),
      inBody(`<${element}/${event}>`, `a <${element}/${event}="${act}"/> b`),
    ]
  }),
  ...attributes.flatMap((attribute) => [
    inBody(`<Fact ${attribute}>`, `Es sind <Fact id="gpu-count" ${attribute} /> da.`),
    inBody(`<Term ${attribute}>`, `Ein <Term id="rechner" ${attribute}>Rechner</Term> da.`),
  ]),
  ...breakouts.flatMap((text, index) => inFields(text, text, 3, index)),
  ...breakouts.map((text) => inBody(`link titled ${text}`, `[a](https://a.example/ '${text.replaceAll("'", "\\'")}')`)),
  ...breakouts.map((text) => inBody(`address ending in ${text}`, `[a](<https://a.example/${text}>)`)),
  ...breakouts.map((text) => inBody(`fence named ${text}`, `~~~${text}\nx\n~~~`)),
  ...breakouts.map((text) => inBody(`heading ${text}`, `## ${text.replace(/[<>]/g, '\\$&')}`)),
  ...breakouts.map((text) =>
    changed(`id ${text}`, 'articles/opening/de.mdx', /"gpu-count" \/> Proz/, `'${text.replaceAll("'", '')}' /> Proz`),
  ),
]

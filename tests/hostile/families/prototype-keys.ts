import { beside, changed, type HostileCase, inBody, inFields, sound } from '../hostile-case.ts'

const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'length',
]
const article = 'articles/opening/de.mdx'

/** Names that every object of JavaScript has already: as fields, as ids, as slugs, as labels. */
export const prototypeKeys: HostileCase[] = keys.flatMap((key) => [
  ...['topics/anlage.yaml', 'facts/gpu-count.yaml', 'redirects.yaml', 'published.yaml'].flatMap((path) => [
    beside(`field ${key} in ${path}`, path, `${sound(path)}${key}: { polluted: true }\n`),
    beside(`text ${key} in ${path}`, path, `${sound(path)}${key}: polluted\n`),
  ]),
  changed(`field ${key} in a front matter`, article, /^kind: news$/m, `kind: news\n${key}: { polluted: true }`),
  changed(`field ${key} below a name`, 'topics/anlage.yaml', /^name: \{/m, `name: { ${key}: polluted,`),
  changed(`field ${key} of a statement`, 'facts/gpu-count.yaml', /\{ source/, `{ ${key}: { preferred: true }, source`),
  changed(`kind ${key}`, article, /^kind: news$/m, `kind: ${key}`),
  changed(`unit ${key}`, 'facts/gpu-count.yaml', /^unit: gpu$/m, `unit: ${key}`),
  changed(`qualifier ${key}`, 'facts/gpu-count.yaml', /as: almost/, `as: ${key}`),
  changed(`country ${key}`, 'organisations/betreiber.yaml', /country: DE/, `country: ${key}`),
  changed(`part ${key}`, 'organisations/betreiber.yaml', /part: operator/, `part: ${key}`),
  changed(`language ${key}`, 'quotes/handeln.yaml', /language: de/, `language: ${key}`),
  changed(`topic ${key}`, article, /topics: \[anlage\]/, `topics: [${key}]`),
  changed(`figure ${key}`, article, /<Fact id="gpu-count"/, `<Fact id="${key}"`),
  changed(`case ${key}`, article, /<Fact id="gpu-count"/, `<Fact id="gpu-count" case="${key}"`),
  changed(`quotation ${key}`, article, /<Quote id="handeln"/, `<Quote id="${key}"`),
  changed(`slug ${key}`, article, /^slug: .*$/m, `slug: ${key}`),
  changed(`place ${key}`, 'glossary/halle/de.mdx', /^Die Halle/m, `<EuropeMap place="${key}" />\n\nDie Halle`),
  beside(`a figure with the id ${key}`, `facts/${key}.yaml`, sound('facts/gpu-count.yaml')),
  beside(`a topic with the id ${key}`, `topics/${key}.yaml`, sound('topics/anlage.yaml').replace(/anlage/g, key)),
  inBody(`heading ${key}`, `## ${key}`),
  inBody(`footnote ${key}`, `a[^${key}]\n\n[^${key}]: b`),
  inBody(`reference ${key}`, `[a][${key}] und [${key}]\n\n[${key}]: https://a.example/`),
  inBody(`reference ${key} without a definition`, `[a][${key}] und [${key}]`),
  ...inFields(key, key, 8, key.length),
])

import { beside, changed, type HostileCase, sound, yaml } from '../hostile-case.ts'

const outside = [
  '../secret',
  '../../secret.yaml',
  '../../../../../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  '..\\..\\secret',
  '%2e%2e%2fsecret',
  '..%2fsecret',
  '....//secret',
  './gpu-count',
  'gpu-count/../../secret',
  'gpu-count\0.png',
  '~/.ssh/id_rsa',
  'file:///etc/passwd',
  '\\\\server\\share',
  'con',
  'aux.png',
  '.',
  '..',
  'halle.png/../../../secret',
  'halle.svg',
  'halle.png.html',
  'HALLE.PNG',
  'halle.png\u202egnp.exe',
  `\${SECRET}`,
  '$(cat secret)',
  '`cat secret`',
  '; cat secret',
  '-rf',
]

const article = 'articles/opening/de.mdx'

/** Names and ids that lead out of the content folder. */
const names: HostileCase[] = outside.flatMap((path) => [
  changed(`picture ${path}`, 'articles/near-miss/de.mdx', /file: halle\.png/, `file: ${yaml(path)}`),
  changed(`figure ${path}`, article, /<Fact id="gpu-count"/, `<Fact id="${path.replaceAll('"', '')}"`),
  changed(`quotation ${path}`, article, /<Quote id="handeln"/, `<Quote id="${path.replaceAll('"', '')}"`),
  changed(`boxed figures ${path}`, article, /facts="gpu-count"/, `facts="gpu-count ${path.replaceAll('"', '')}"`),
  changed(`topic ${path}`, article, /topics: \[anlage\]/, `topics: [${yaml(path)}]`),
  changed(`slug ${path}`, article, /^slug: .*$/m, `slug: ${yaml(path)}`),
  changed(`address of a topic ${path}`, 'topics/anlage.yaml', /de: anlage/, `de: ${yaml(path)}`),
  changed(`source ${path}`, 'facts/gpu-count.yaml', /source: zeitung/, `source: ${yaml(path)}`),
  changed(`published ${path}`, 'published.yaml', /text: articles\/near-miss\/de\.mdx/, `text: ${yaml(path)}`),
])

/** Files where none belong, and names that systems take for the same. */
const files: HostileCase[] = [
  ...[
    'facts/GPU-Count.yaml',
    'facts/Gpu-count.yaml',
    'facts/gpu_count.yaml',
    'facts/gpu--count.yaml',
    'facts/gpu-count.YAML',
  ],
  ...['facts/grö\u00dfe.yaml', 'facts/gro\u0308\u00dfe.yaml', 'facts/gpu\u200bcount.yaml', 'facts/\u0261pu-count.yaml'],
  ...[
    'facts/a\nb.yaml',
    'facts/\x1b[2J.yaml',
    'facts/\u202elmay.yaml',
    'facts/ .yaml',
    'facts/-rf.yaml',
    'facts/a b.yaml',
  ],
  ...[
    'facts/.yaml',
    'facts/..yaml',
    'facts/...yaml',
    'facts/.hidden.yaml',
    'facts/a.yml',
    'facts/a.json',
    'facts/a.yaml.bak',
  ],
  ...[
    'facts/a/b.yaml',
    'articles/opening/fr.mdx',
    'articles/opening/de.md',
    'articles/opening/de.MDX',
    'articles/de.mdx',
  ],
  ...[
    'articles/opening/de.mdx/x.mdx',
    'articles/near-miss/a.svg',
    'articles/near-miss/a.html',
    'articles/near-miss/a.js',
  ],
  ...[
    'package.json',
    '.env',
    '.git/config',
    'index.html',
    'contentlayer.config.ts',
    'node_modules/a/index.js',
    'x/y.yaml',
  ],
  ...[
    'constructor/a.yaml',
    '__proto__/a.yaml',
    'sources/zeitung.proposals.yml',
    'sources/ZEITUNG.fingerprint',
    '.gitkeep/a.yaml',
  ],
  ...[`facts/${'a'.repeat(200)}.yaml`, `facts/${'a-'.repeat(100)}a.yaml`],
]
  .filter((path) => !path.includes('de.mdx/'))
  .map((path) =>
    beside(`a file named ${path}`, path, path.endsWith('a.yaml') ? sound('facts/gpu-count.yaml') : 'pwned: 1\n'),
  )

const secret = { link: 'SECRET' }

/** Links and other things that are no files. */
const links: HostileCase[] = [
  ...[
    'facts/linked.yaml',
    'articles/opening/linked.png',
    'sources/linked.fingerprint',
    'sources/linked.proposals.yaml',
  ],
  ...[
    'facts/gpu-count.yaml',
    'articles/opening/de.mdx',
    'redirects.yaml',
    'published.yaml',
    '.DS_Store',
    'articles/.gitkeep',
  ],
].flatMap((path) => [
  beside(`${path} as a link to a file outside`, path, secret),
  beside(`${path} as a link to a folder outside`, path, { link: 'SECRETS' }),
  beside(`${path} as a link to nowhere`, path, { link: '/nowhere/at/all' }),
  beside(`${path} as a link to itself`, path, { link: path.split('/').at(-1) ?? '' }),
  beside(`${path} as a link that never ends`, path, { link: '/dev/zero' }),
])

export const paths: HostileCase[] = [
  ...names,
  ...files,
  ...links,
  beside('a folder that is a link', 'articles/linked', { link: 'SECRETS' }),
  beside('a folder of records that is a link', 'ledger', { link: 'SECRETS' }),
  beside('a pipe as a record', 'facts/pipe.yaml', 'pipe'),
  beside('a pipe as a picture', 'articles/opening/pipe.png', 'pipe'),
]

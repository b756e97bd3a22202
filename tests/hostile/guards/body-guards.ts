import type { Guard } from './guard.ts'
import { body, inArticle, replaced } from './plant.ts'

const allowed = 'lib/content/body/allowed.ts'

/** A condition of the list of what a body may hold, which is never met when it is taken out. */
const never = (name: string, guard: string, hostile: Guard['hostile'], file = allowed): Guard => ({
  name,
  file,
  guard,
  without: 'false',
  loss: 'let through',
  hostile,
})

/** A part of the pattern of addresses. */
const pattern = (name: string, part: string, hostile: Guard['hostile']): Guard => ({
  ...never(name, part, hostile),
  without: '',
})

/** What is held against a parsed body. */
export const bodyGuards: readonly Guard[] = [
  never('only listed parts of Markdown', '!allowedNodes.has(node.type)', body('Eine Zahl: {1 + 1}')),
  {
    ...never('only offered components', 'if (!offered) return', body('<script>window.pwned = 1</script>')),
    without: 'if (!offered) return []\n  if (false) return',
  },
  never(
    'components only where they are offered',
    '!offered.in.includes(kind)',
    replaced('pages/principles/de.mdx', '\n---\n', '\n---\n\n<PartnerTable of="anlage" />\n'),
  ),
  never(
    'inline components in sentences',
    "offered.display === 'inline' && node.type === 'mdxJsxFlowElement'",
    body('<Fact id="gpu-count" />'),
  ),
  never(
    'blocks on lines of their own',
    "offered.display === 'block' && node.type === 'mdxJsxTextElement'",
    body('Ein <PartnerTable of="anlage" /> Satz.'),
  ),
  never(
    'plain words in components',
    '!isWords(node)',
    body('Ein <Term id="rechner">[Link](https://a.example/)</Term> Wort.'),
  ),
  never('no content in closed components', 'node.children.length > 0', body('Ein <Fact id="gpu-count">Wort</Fact>.')),
  never(
    'no attribute in braces',
    "attribute.type === 'mdxJsxExpressionAttribute'",
    body('Ein <Fact id="gpu-count" {...globalThis} /> Wort.'),
  ),
  never(
    'only literal attributes',
    "typeof attribute.value !== 'string'",
    body('Ein <Fact id="gpu-count" case={globalThis.pwned = 1} /> Wort.'),
  ),
  never(
    'no attribute twice',
    'seen.has(attribute.name)',
    inArticle('<Fact id="gpu-count" />', '<Fact id="constructor" id="gpu-count" />'),
  ),
  {
    name: 'only offered attributes',
    file: allowed,
    guard: "shapeProblems(offered.attributes, literalAttributes(node), 'attribute')",
    without: '[]',
    loss: 'let through',
    hostile: body('Ein <Fact id="gpu-count" onClick="window.pwned = 1" /> Wort.'),
  },
  never('no heading beside the title', '(node.depth === 1 || node.depth > 4)', body('# Ein anderer Titel')),
  never(
    'only addresses that lead where they say',
    '!isAddress(node.url)',
    body('Ein [Wort](javascript:window.pwned=1).'),
  ),
  pattern('no address with a backslash', '[^\\\\]*$', body('Ein [Wort](https://a.example\\\\.evil.example/).')),
  pattern('no address without a scheme that leads away', '(?!\\/)', body('Ein [Wort](//evil.example/).')),
  pattern(
    'no name before the site in an address',
    '(?![^/?#]*@)',
    body('Ein [Wort](https://rechenwerk.example@evil.example/).'),
  ),
  {
    name: 'only addresses that are some',
    file: allowed,
    guard: " && URL.canParse(url.replace(/[[\\]]/g, '%5B'), 'https://a.example/')",
    without: '',
    loss: 'let through',
    hostile: body('Ein [Wort](https://a.example:99999/).'),
  },
  pattern(
    'addresses of definitions as well',
    " || node.type === 'definition'",
    body('Ein [Wort][x].\n\n[x]: javascript:window.pwned=1'),
  ),
  {
    name: 'programs of other readers of MDX',
    file: 'lib/content/body/parse-mdx.ts',
    guard: 'markPrograms(tree)\n    const',
    without: 'const',
    loss: 'let through',
    hostile: body('import fs from „node:fs“'),
  },
  {
    name: 'the check of bodies in a check',
    file: 'lib/content/input/read-content.ts',
    guard: "bodyProblems(parsed.tree, bodyKindOf(identity.kind)).slice(0, limits.problems).forEach(say('mdx-allowed'))",
    without: '',
    loss: 'let through',
    hostile: body('<iframe src="https://evil.example/"></iframe>'),
  },
]

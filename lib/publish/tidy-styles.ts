import type { AtRule, ChildNode, Container, Root, Rule } from 'postcss'

/**
 * What every browser that the site is made for can do (`browserslist` in package.json), as Tailwind asks for it: it writes
 * a plain colour before each mixed one, for browsers that cannot mix.
 */
const supportedByAll = /^\(color:\s*color-mix\(in lab,\s*red,\s*red\)\)$/

/**
 * Puts together what stands apart in a style sheet without need, above all after rules between have gone: neighbours with the
 * same selector or condition become one, and of a property that both set the later value stays. Conditions that always hold go.
 */
export function tidyStyles(sheet: Root): void {
  sheet.walkAtRules('supports', (condition) => {
    if (supportedByAll.test(condition.params)) condition.replaceWith(condition.nodes ?? [])
  })
  mergeNeighbours(sheet)
  sheet.walkDecls(({ parent, prop, value }) => {
    if (!value.includes('color-mix(')) return
    const index = parent?.nodes.findIndex((node) => node.type === 'decl' && node.prop === prop && node.value === value)
    for (const node of parent?.nodes.slice(0, index) ?? [])
      if (node.type === 'decl' && (node.prop === prop || node.prop.startsWith(`${prop}-`))) node.remove()
  })
}

function mergeNeighbours(container: Container<ChildNode>): void {
  for (const node of [...(container.nodes ?? [])]) {
    const before = node.prev()
    if (node.type === 'rule' && before?.type === 'rule' && before.selector === node.selector) mergeRule(before, node)
    else if (isCondition(node) && before && isCondition(before) && isSameCondition(before, node)) {
      before.append(node.nodes ?? [])
      node.remove()
    }
  }
  for (const node of container.nodes ?? []) if (node.type === 'atrule' && node.nodes) mergeNeighbours(node)
}

const isCondition = (node: ChildNode): node is AtRule =>
  node.type === 'atrule' && /^(?:layer|media|supports|container)$/.test(node.name) && node.nodes !== undefined

const isSameCondition = (one: AtRule, other: AtRule) => one.name === other.name && one.params === other.params

/** Moves what `later` says to the end of `earlier`, less what it says again. */
function mergeRule(earlier: Rule, later: Rule): void {
  const saidAgain = new Set(later.nodes.map(keyOf))
  for (const node of [...earlier.nodes]) if (node.type === 'decl' && saidAgain.has(keyOf(node))) node.remove()
  earlier.append(later.nodes)
  later.remove()
}

const keyOf = (node: ChildNode) => (node.type === 'decl' ? `${node.prop} ${node.important ?? false}` : `${node}`)

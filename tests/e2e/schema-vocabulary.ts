import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** What a property or a kind of value may be: names of types, literals, the types of JSON. */
interface Alternatives {
  names: Set<string>
  literals: Set<string>
  json: Set<'string' | 'number' | 'boolean'>
}

/** schema.org's words, read from the declarations of schema-dts, which are generated from its vocabulary. */
export interface Vocabulary {
  /** Whether there is a type of this name. */
  hasType(type: string): boolean
  /** What the property of a type may be, or `undefined` where the type has no such property. */
  property(type: string, name: string): Alternatives | undefined
  /** Whether a type is another or one of the kinds of it. */
  isKindOf(type: string, general: string): boolean
  /** What stands for a kind of value, such as text or an enumeration: names of data types become the types of JSON. */
  values(alternatives: Alternatives): Alternatives
}

const declarations = new URL('../../node_modules/schema-dts/dist/schema.d.ts', import.meta.url)

const none = (): Alternatives => ({ names: new Set(), literals: new Set(), json: new Set() })

function alternativesOf(node: ts.TypeNode, into = none()): Alternatives {
  if (ts.isUnionTypeNode(node)) for (const one of node.types) alternativesOf(one, into)
  else if (ts.isParenthesizedTypeNode(node)) alternativesOf(node.type, into)
  else if (ts.isTypeReferenceNode(node)) into.names.add(node.typeName.getText())
  else if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) into.literals.add(node.literal.text)
  else if (node.kind === ts.SyntaxKind.StringKeyword) into.json.add('string')
  else if (node.kind === ts.SyntaxKind.NumberKeyword) into.json.add('number')
  else if (node.kind === ts.SyntaxKind.BooleanKeyword) into.json.add('boolean')
  return into
}

/** Reads the vocabulary. Takes a fraction of a second: the declarations are parsed, not checked. */
export function schemaVocabulary(): Vocabulary {
  const file = ts.createSourceFile('schema.d.ts', readFileSync(declarations, 'utf8'), ts.ScriptTarget.Latest, true)
  const parents = new Map<string, string[]>()
  const properties = new Map<string, Map<string, Alternatives>>()
  const aliases = new Map<string, Alternatives>()
  for (const statement of file.statements) {
    if (ts.isInterfaceDeclaration(statement)) {
      const name = statement.name.text
      const extended = statement.heritageClauses?.flatMap(({ types }) =>
        types.map(({ expression }) => expression.getText()),
      )
      parents.set(name, extended ?? [])
      properties.set(name, new Map(statement.members.flatMap(propertyOf)))
    } else if (ts.isTypeAliasDeclaration(statement)) aliases.set(statement.name.text, alternativesOf(statement.type))
  }

  const propertyIn = (interfaceName: string, name: string): Alternatives | undefined => {
    const own = properties.get(interfaceName)?.get(name)
    if (own) return own
    for (const parent of parents.get(interfaceName) ?? []) {
      const inherited = propertyIn(parent, name)
      if (inherited) return inherited
    }
    return undefined
  }
  const isKindOf = (type: string, general: string): boolean =>
    type === general ||
    [...(aliases.get(general)?.names ?? [])].some((kind) => aliases.has(kind) && isKindOf(type, kind))
  const isClass = (name: string) => properties.has(`${name}Leaf`)
  const values = (alternatives: Alternatives, into = none()): Alternatives => {
    for (const literal of alternatives.literals) into.literals.add(literal)
    for (const json of alternatives.json) into.json.add(json)
    for (const name of alternatives.names) {
      const alias = aliases.get(name)
      if (!alias || into.names.has(name)) continue
      into.names.add(name)
      // A class has text where somebody may be careless; only quantities ("3 cm") and enumerations are meant to be written so.
      if (!isClass(name) || isKindOf(name, 'Quantity')) values(alias, into)
      else values({ ...none(), literals: alias.literals }, into)
    }
    return into
  }
  return {
    hasType: isClass,
    property: (type, name) => propertyIn(`${type}Leaf`, name),
    isKindOf,
    values,
  }
}

/** `"name"?: SchemaValue<A | B, "name">`. */
function propertyOf(member: ts.TypeElement): [string, Alternatives][] {
  if (!ts.isPropertySignature(member) || !member.type || !ts.isStringLiteral(member.name)) return []
  const [value] = (ts.isTypeReferenceNode(member.type) && member.type.typeArguments) || []
  return [[member.name.text, alternativesOf(value ?? member.type)]]
}

import { type Unit, units } from '../../content/definitions/units.ts'

/** The fields of a figure's record that decide whether it can be drawn; anything may be missing in a record with mistakes. */
export interface FactFields {
  unit?: unknown
  statements?: unknown
}

type Statement = Partial<Record<'value' | 'as' | 'preferred', unknown>>

function statementsOf({ statements }: FactFields): Statement[] {
  return Array.isArray(statements) ? statements.filter((one) => typeof one === 'object' && one !== null) : []
}

/** The value that the site follows; what the picture is drawn from. */
function value(fact: FactFields): unknown {
  const statements = statementsOf(fact)
  return (statements.find(({ preferred }) => preferred === true) ?? statements[0])?.value
}

const isNumberUnit = (unit: unknown) => Object.hasOwn(units, String(unit)) && units[unit as Unit] === 'number'

/** What a picture needs of a figure: says what was expected where the figure cannot be drawn. */
type Need = (fact: FactFields) => string | undefined

const inUnit =
  (...allowed: Unit[]): Need =>
  (fact) =>
    allowed.includes(fact.unit as Unit) && value(fact) !== undefined
      ? undefined
      : `expected a figure with a value in the unit ${allowed.join(' or ')}`

const aboveZero: Need = (fact) => {
  const number = value(fact)
  return isNumberUnit(fact.unit) && typeof number === 'number' && number > 0
    ? undefined
    : 'expected a figure with a number above zero'
}

/** The same number with different qualifiers, by two sources at least. */
const qualified: Need = (fact) => {
  const numbered = statementsOf(fact).filter((one) => typeof one.value === 'number')
  const [values, qualifiers] = [new Set(numbered.map((one) => one.value)), new Set(numbered.map((one) => one.as))]
  return values.size === 1 && qualifiers.size > 1
    ? undefined
    : 'expected one for which sources give the same number with different qualifiers'
}

/** The needs of each picture, by its attributes that name figures. */
export const pictureNeeds: Readonly<Record<string, Readonly<Record<string, Need>>>> = {
  DotField: { count: aboveZero, share: inUnit('fraction', 'percent') },
  ShareBars: { facts: inUnit('percent-change'), prices: inUnit('eur', 'usd') },
  SharedCompute: { compute: inUnit('exaflops'), among: aboveZero },
  StatementRange: { fact: qualified },
}

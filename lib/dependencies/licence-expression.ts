/**
 * Whether an SPDX licence expression can be satisfied with accepted licences: of `A OR B` one is enough, of `A AND B` both
 * have to be. `WITH` an exception is accepted only as a whole.
 *
 * @param isAccepted tells of a single licence, such as `MIT`
 */
export function isSatisfied(expression: string, isAccepted: (licence: string) => boolean): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? []
  let at = 0

  function one(): boolean {
    const token = tokens[at++]
    if (token === '(') {
      const inner = either()
      return tokens[at++] === ')' && inner
    }
    if (token === undefined || /^(?:\)|AND|OR|WITH)$/.test(token)) return false
    if (tokens[at] !== 'WITH') return isAccepted(token)
    at += 2
    return isAccepted(`${token} WITH ${tokens[at - 1]}`)
  }

  function both(): boolean {
    let result = one()
    while (tokens[at] === 'AND') {
      at++
      result = one() && result
    }
    return result
  }

  function either(): boolean {
    let result = both()
    while (tokens[at] === 'OR') {
      at++
      result = both() || result
    }
    return result
  }

  const result = either()
  return result && at === tokens.length
}

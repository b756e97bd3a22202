import { languages } from '../languages.ts'
import { address } from '../routes.ts'
import { absoluteUrl, site } from '../site.ts'

/** Where the file stands: RFC 9116 asks for this address. */
export const securityAddress = '/.well-known/security.txt'

/** For how many months after a build the file is good; RFC 9116 recommends less than a year. */
const months = 6

/**
 * The end of the month that comes `months` after a moment: never past at a build, and the same for all builds of a month.
 */
function expires(moment: Date): string {
  const end = Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + months + 1, 1)
  return new Date(end).toISOString().replace('.000', '')
}

/**
 * `security.txt` as RFC 9116 has it. Who reports a hole reaches us by e-mail, where the publisher has an address, and by what
 * the imprint says.
 */
export function securityText(moment: Date, email: string | null = site.publisher.email): string {
  const contacts = [
    ...(email ? [`mailto:${email}`] : []),
    ...languages.map((language) => absoluteUrl(address(language, 'imprint'))),
  ]
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires(moment)}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${absoluteUrl(securityAddress)}`,
    '',
  ].join('\n')
}

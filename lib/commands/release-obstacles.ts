import { missingDetails, type Publisher, site, siteUrl } from '../site.ts'

/** What a publisher is to write in `lib/site.ts`, for the one who does. */
const wanted: Record<keyof Publisher, string> = {
  name: 'who publishes the site',
  street: 'street and number of the publisher',
  city: 'postcode and town of the publisher',
  email: 'an e-mail address at which the publisher is reached',
  responsible: 'name and address of the person who answers for the texts (§ 18 Abs. 2 MStV)',
  host: 'name and place of the service that delivers the pages, for the page on privacy',
  logDays: 'after how many days that service deletes its log of requests, 0 where it keeps none',
  register: 'an entry in a register; leave the line out where there is none',
}

/**
 * Everything outside of the content that keeps the site from being released, a line each: the place and what belongs there.
 *
 * @param url what `SITE_URL` says
 * @throws when `SITE_URL` says something that is no address of a site
 */
export function releaseObstacles(publisher: Publisher, url: string | undefined): string[] {
  const details = missingDetails(publisher).map(
    (detail) => [`lib/site.ts  publisher.${detail}`, wanted[detail]] as const,
  )
  // The stand-in for builds that nobody is to see is no public address either.
  const isPublic = url && siteUrl(url) !== siteUrl('')
  const address = isPublic
    ? []
    : [
        [
          'environment  SITE_URL',
          'the public address, such as SITE_URL=https://www.example.org npm run release',
        ] as const,
      ]
  const all = [...details, ...address]
  const width = Math.max(0, ...all.map(([place]) => place.length))
  return all.map(([place, what]) => `  ${place.padEnd(width)}  ${what}`)
}

/** Says on the terminal what keeps the site from being released, and whether nothing does. */
export function canBeReleased(): boolean {
  const obstacles = releaseObstacles(site.publisher, process.env.SITE_URL)
  if (obstacles.length === 0) return true
  const count = obstacles.length === 1 ? '1 detail is' : `${obstacles.length} details are`
  console.error(`Not released: ${count} missing, and pages must not go out with placeholders.\n`)
  for (const line of obstacles) console.error(line)
  console.error('\nFill them in and run it again; "npm run build" makes the site as it is, to look at.')
  return false
}

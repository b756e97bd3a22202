import { type Item, isItem, listOf } from './structured-data.ts'

/** A moment with its offset from UTC, as Google asks for; without one it takes its own time zone. */
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isWhole = (value: unknown) => isText(value) && /^https?:\/\//.test(value)

/** https://developers.google.com/search/docs/appearance/structured-data/article */
function articleFaults({ headline, image, datePublished, dateModified, author, publisher }: Item): string[] {
  const faults: string[] = []
  if (!isText(headline) || headline.length > 110) faults.push('headline is missing or longer than 110 characters')
  const pictures = listOf(image)
  if (pictures.length < 3 || !pictures.every(isWhole)) faults.push('image is not three whole addresses, one a ratio')
  for (const [name, value] of Object.entries({ datePublished, dateModified }))
    if (!isText(value) || !moment.test(value)) faults.push(`${name} ${JSON.stringify(value)} has no time with offset`)
  if (isText(datePublished) && isText(dateModified) && Date.parse(dateModified) < Date.parse(datePublished))
    faults.push('dateModified is before datePublished')
  const authors = listOf(author)
  if (authors.length === 0 || !authors.every((one) => isItem(one) && isText(one.name) && isWhole(one.url)))
    faults.push('author is missing or has no name and address')
  if (!isItem(publisher) || !isText(publisher.name)) faults.push('publisher is missing or has no name')
  return faults
}

/** https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
function breadcrumbFaults({ itemListElement }: Item): string[] {
  const steps = listOf(itemListElement).filter(isItem)
  if (steps.length < 2) return ['has fewer than two steps']
  return steps.flatMap(({ position, name, item }, index) => [
    ...(position === index + 1 ? [] : [`position ${JSON.stringify(position)}, expected ${index + 1}`]),
    ...(isText(name) ? [] : [`step ${index + 1} has no name`]),
    ...(isWhole(item) || index === steps.length - 1 ? [] : [`step ${index + 1} has no whole address`]),
  ])
}

/** https://developers.google.com/search/docs/appearance/structured-data/dataset */
function datasetFaults({ name, description, license, creator, distribution }: Item): string[] {
  const files = listOf(distribution)
  const isFile = (file: unknown) => isItem(file) && isWhole(file.contentUrl) && isText(file.encodingFormat)
  return [
    ...(isText(name) ? [] : ['has no name']),
    ...(isText(description) && description.length >= 50 && description.length <= 5000
      ? []
      : ['description is not between 50 and 5000 characters']),
    ...(isWhole(license) ? [] : ['license is no whole address']),
    ...(isItem(creator) && isText(creator.name) ? [] : ['creator has no name']),
    ...(files.length > 0 && files.every(isFile) ? [] : ['a distribution has no whole address or no format']),
  ]
}

/** https://developers.google.com/search/docs/appearance/site-names, and the search of https://schema.org/SearchAction. */
function siteFaults({ name, url, potentialAction }: Item): string[] {
  const searches = listOf(potentialAction).filter(isItem)
  const fits = ({ target, 'query-input': input }: Item) => {
    const field = /^required name=(\w+)$/.exec(String(input))?.[1]
    return isItem(target) && field !== undefined && String(target.urlTemplate).includes(`{${field}}`)
  }
  return [
    ...(isText(name) && isWhole(url) ? [] : ['has no name or no whole address']),
    ...(searches.every(fits) ? [] : ['the address of the search has no place for what is searched for']),
  ]
}

const rules: Record<string, (item: Item) => string[]> = {
  NewsArticle: articleFaults,
  BackgroundNewsArticle: articleFaults,
  BreadcrumbList: breadcrumbFaults,
  Dataset: datasetFaults,
  WebSite: siteFaults,
}

/** What a thing lacks of what Google documents for its type. */
export function searchEngineFaults(item: Item): string[] {
  const type = String(item['@type'])
  return (rules[type]?.(item) ?? []).map((fault) => `${type}: ${fault}`)
}

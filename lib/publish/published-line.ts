/** What was published: how many pages and other files, their size in bytes, where to, and how long the step took. */
interface Published {
  pages: number
  /** How many of them were made anew; left out where all were. */
  made?: number | undefined
  files: number
  bytes: number
  folder: string
  milliseconds: number
}

/** The line for the terminal: `Published 24 pages and 6 files (312 kB) to out in 85 ms`. A kilobyte has 1000 bytes. */
export function publishedLine({ pages, made, files, bytes, folder, milliseconds }: Published): string {
  const what = `${counted(pages, 'page')} and ${counted(files, 'file')} (${size(bytes)})`
  const news = made === undefined ? '' : `; ${counted(made, 'page')} made anew`
  return `Published ${what} to ${folder} in ${Math.round(milliseconds)} ms${news}`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

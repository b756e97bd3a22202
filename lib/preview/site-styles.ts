import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import tailwind from '@tailwindcss/postcss'
import postcss from 'postcss'

/**
 * A style sheet of `app/`, compiled as the build does it.
 *
 * @param file below `app/`, such as `globals.css`
 */
export async function compiledStyles(file: string): Promise<string> {
  const from = join(process.cwd(), 'app', file)
  const { css } = await postcss([tailwind()]).process(readFileSync(from, 'utf8'), { from })
  return css
}

interface Props {
  /** The name of a `*.client.ts` beside a component. */
  name: string
  /** Shows nothing of the page before the script has run, in browsers that know this; for what would be seen to change. */
  blocking?: 'render'
}

/**
 * Loads one of the site's browser scripts as a module. React puts it into the head and writes it once, however many
 * components of a page ask for it.
 */
export function ClientScript({ name, blocking }: Props) {
  return <script async type="module" src={`/scripts/${name}.js`} blocking={blocking} />
}

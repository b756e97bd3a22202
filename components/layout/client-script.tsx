interface Props {
  /** The name of a `*.client.ts` beside a component. */
  name: string
}

/**
 * Loads one of the site's browser scripts as a module, which nothing of the page waits for. React puts it into the head and
 * writes it once, however many components of a page ask for it.
 */
export function ClientScript({ name }: Props) {
  return <script async type="module" src={`/scripts/${name}.js`} />
}

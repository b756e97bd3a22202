/**
 * Loads one of the site's browser scripts as a module. React puts it into the head and writes it once, however many
 * components of a page ask for it.
 *
 * @param name the name of a `*.client.ts` beside a component
 */
export function ClientScript({ name }: { name: string }) {
  return <script async type="module" src={`/scripts/${name}.js`} />
}

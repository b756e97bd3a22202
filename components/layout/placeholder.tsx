/** A detail that is not known yet, marked so that nobody overlooks it: "[Name des Herausgebers fehlt]". */
export function Placeholder({ text }: { text: string }) {
  return <mark className="missing">{text}</mark>
}

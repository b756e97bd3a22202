interface Props {
  links: readonly { href: string; text: string }[]
}

/** Short links one after the other, such as the topics of an article. */
export function LinkList({ links }: Props) {
  return (
    <ul className="links">
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  )
}

interface Props {
  label: string
  name: string
  all: string
  options: readonly { value: string; text: string }[]
}

/** A choice that narrows the results; nothing is chosen at first. */
export function SearchFilter({ label, name, all, options }: Props) {
  return (
    <label>
      {label}{' '}
      <select name={name}>
        <option value="">{all}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

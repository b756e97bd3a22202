interface Props {
  /** The path as the editor knows it. */
  file: string
  /** The same from the root of the disk. */
  folder: string
  line?: number
}

/** A file, as a link that opens it in Visual Studio Code. */
export function FileLink({ file, folder, line }: Props) {
  const path = file.startsWith('/') ? file : `${folder}/${file}`
  return <a href={`vscode://file${path}${line ? `:${line}` : ''}`}>{line ? `${file}:${line}` : file}</a>
}

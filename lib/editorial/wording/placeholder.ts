/** Words that stand where something is still to be filled in, in both languages. */
const placeholders: ReadonlySet<string> = new Set([
  ...[
    'todo',
    'tbd',
    'tba',
    'tbc',
    'fixme',
    'xx',
    'xxx',
    'n/a',
    'na',
    'none',
    'null',
    'undefined',
    'lorem',
    'lorem ipsum',
  ],
  ...[
    'unbekannt',
    'offen',
    'noch offen',
    'folgt',
    'wird ergänzt',
    'leer',
    'platzhalter',
    'fehlt',
    'kein',
    'keine',
    'k. a',
    'k.a',
  ],
  ...['unknown', 'empty', 'placeholder', 'missing', 'to follow', 'test', 'beispiel', 'example'],
  ...['?', '??', '???', '-', '–', '—', '…', '..', '...'],
])

/** Whether a text is no answer but keeps the place of one: "TODO", "tbd", "[Name]", "???". */
export function isPlaceholder(text: string): boolean {
  const plain = text.trim().toLowerCase()
  const bare = plain.replaceAll('\u00a0', ' ').replace(/(?<=\w)[:.!]+$/, '')
  return placeholders.has(bare) || /^(\[.*\]|<.*>|\{.*\})$/.test(plain) || /^(todo|tbd|fixme)\b/.test(plain)
}

import { type HostileCase, sound } from '../hostile-case.ts'

const article = 'articles/opening/de.mdx'
const topic = 'topics/anlage.yaml'

/** A hostile body at the end of a sound article. */
export const body = (markdown: string): HostileCase => ({
  name: 'in a body',
  path: article,
  content: `${sound(article)}\n${markdown}\n`,
})

/** Lines of YAML after those of a sound record. */
export const record = (lines: string): HostileCase => ({
  name: 'in a record',
  path: topic,
  content: `${sound(topic)}${lines}\n`,
})

/** A sound file in which a text is replaced. */
export const replaced = (path: string, from: string, to: string): HostileCase => ({
  name: `instead of ${from}`,
  path,
  content: sound(path).replace(from, () => to),
})

export const inArticle = (from: string, to: string) => replaced(article, from, to)
export const inTopic = (from: string, to: string) => replaced(topic, from, to)
export const file = (path: string, content: HostileCase['content']): HostileCase => ({ name: path, path, content })

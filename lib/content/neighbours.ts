import { articleIndex } from './article-index.ts'
import type { Article, ArticleSummary, Topic } from './model.ts'

/** The articles of a topic that appeared before and after an article. */
export interface TopicNeighbours {
  topic: Topic
  previous?: ArticleSummary
  next?: ArticleSummary
}

/** The neighbours of an article in its first topic, the one it belongs to most; `undefined` where it has none. */
export function topicNeighbours({ language, id, topics }: Article): TopicNeighbours | undefined {
  const [topic] = topics
  if (!topic) return undefined
  const { byTopic, placeInTopic } = articleIndex(language)
  const newestFirst = byTopic.get(topic.id) ?? []
  const place = placeInTopic(topic.id, id) ?? -1
  const [previous, next] = [newestFirst[place + 1], newestFirst[place - 1]]
  if (!previous && !next) return undefined
  return { topic, ...(previous && { previous }), ...(next && { next }) }
}

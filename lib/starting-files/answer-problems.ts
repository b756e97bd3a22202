import { z } from 'zod'
import { kinds } from '../content/definitions/kinds.ts'
import type { Content } from '../content/input/content-file.ts'
import { languages } from '../languages.ts'
import { nearest } from './nearest.ts'
import type { Answers } from './starting-files.ts'
import { beginnings, type Question, questionsOf, type StartingKind } from './starting-kinds.ts'

/** The records that an answer may name, by id, with the name that readers know. */
export function choicesFor({ to = [] }: Question, content: Content): { id: string; name: string }[] {
  const choices = new Map<string, string>()
  for (const { kind, id, data } of content.files) {
    if (!to.some((one) => one === kind)) continue
    const { name = '', title, label } = data.value ?? {}
    const words = [name, title, label].find((one) => one !== undefined && one !== '')
    const shown = typeof words === 'object' && words !== null ? Reflect.get(words, 'de') : words
    if (!choices.has(id)) choices.set(id, typeof shown === 'string' ? shown : id)
  }
  return [...choices].map(([id, name]) => ({ id, name }))
}

/** What is wrong with one answer; `undefined` where nothing is. */
export function answerProblem(question: Question, answer: string, content: Content): string | undefined {
  const { flag, to, options, schema } = question
  if (options && !options.includes(answer)) return `--${flag} is "${answer}"; expected one of: ${options.join(', ')}`
  if (to) {
    const ids = choicesFor(question, content).map(({ id }) => id)
    if (ids.includes(answer)) return undefined
    const near = nearest(answer, ids)
    const known = near.length > 0 ? `did you mean ${near.join(', ')}?` : `there are: ${ids.join(', ')}`
    return `--${flag} names the ${to.join(' or ')} "${answer}", which does not exist; ${known}`
  }
  const { error } = schema.safeParse(answer)
  return error ? `--${flag} is "${answer}"; ${error.issues[0]?.message}` : undefined
}

/** Why a name does not fit its field; `undefined` where it does. */
export function nameProblem(kind: StartingKind, name: string): string | undefined {
  const field = (kinds[kind].definition.shape as Record<string, z.core.$ZodType>)[beginnings[kind].name]
  const type = field instanceof z.ZodObject ? (field.shape.de as z.core.$ZodType) : field
  const result = type ? z.safeParse(type, name) : undefined
  return result?.error ? `"${name}" ${result.error.issues[0]?.message}` : undefined
}

function slugProblems(kind: StartingKind, { slugs }: Answers, content: Content): string[] {
  const taken = (slug: unknown, language: string) =>
    content.files.find((file) => {
      if (file.kind !== kind) return false
      const own = file.data.value?.slug
      return kind === 'topic'
        ? typeof own === 'object' && own !== null && Reflect.get(own, language) === slug
        : file.language === language && own === slug
    })
  return languages.flatMap((language) => {
    const slug = slugs[language]
    const file = slug === undefined ? undefined : taken(slug, language)
    if (!file) return []
    return [`the slug "${slug}" is taken by ${file.path}; choose another with --slug-${language}, or another title`]
  })
}

/**
 * Why a document cannot be begun with these answers: a name, slug or id that does not fit or is taken, a record that does not
 * exist. One sentence each; empty when it can.
 */
export function answerProblems(kind: StartingKind, answers: Answers, content: Content): string[] {
  const { names, id, fields } = answers
  const questions = questionsOf(kind)
  const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
  const existing = content.files.find((file) => file.kind === kind && file.id === id)
  const slugs = Object.entries(answers.slugs).flatMap(([language, slug]) =>
    kind in { article: 1, term: 1, topic: 1 } && slug !== undefined && !idPattern.test(slug)
      ? [
          `the slug "${slug}" in ${language} is none; expected lower-case letters a–z, digits and single hyphens. Give one with --slug-${language}`,
        ]
      : [],
  )
  return [
    ...[names.de, names.en].flatMap((name) => (name === undefined ? [] : (nameProblem(kind, name) ?? []))),
    ...(idPattern.test(id)
      ? []
      : [`"${id}" is no id; expected lower-case letters a–z, digits and single hyphens. Give one with --id`]),
    ...(existing
      ? [
          `${kind} "${id}" exists already: ${existing.path}. Nothing is overwritten; choose another name, or another id with --id`,
        ]
      : []),
    ...slugs,
    ...slugProblems(kind, answers, content),
    ...questions.flatMap((question) =>
      (fields[question.flag] ?? []).flatMap((answer) => answerProblem(question, answer, content) ?? []),
    ),
  ]
}

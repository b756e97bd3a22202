import { checkbox, input, select } from '@inquirer/prompts'
import type { Content } from '../content/input/content-file.ts'
import { answerProblem, choicesFor, nameProblem } from '../starting-files/answer-problems.ts'
import type { Asker } from '../starting-files/begin.ts'
import type { Question, StartingKind } from '../starting-files/starting-kinds.ts'

/**
 * Asks for a name or title on the terminal.
 *
 * @param later whether it may be left empty, to be filled in later
 */
async function askForName(kind: StartingKind, message: string, later: boolean): Promise<string | undefined> {
  const answer = await input({
    message: later ? `${message} (Enter leaves it for later)` : message,
    validate: (text) => {
      const name = text.trim()
      if (name === '') return later || 'Write something; the file is named after it.'
      return nameProblem(kind, name) ?? true
    },
  })
  return answer.trim() || undefined
}

/** Asks a question on the terminal; nothing chosen leaves the field marked. */
async function askForField(question: Question, content: Content): Promise<string[]> {
  const { flag, description, options, several, required } = question
  const message = `${flag}: ${description.replace(/\.$/, '')}`
  if (options) return [await select({ message, choices: options.map((value) => ({ value })) })]
  if (question.to) {
    const choices = choicesFor(question, content).map(({ id, name }) => ({
      value: id,
      name: name === id ? id : `${id} – ${name}`,
      short: id,
    }))
    if (several) return checkbox({ message, choices, pageSize: 10 })
    return [
      await select({
        message,
        choices: [...(required ? [] : [{ value: '', name: '(later)' }]), ...choices],
        pageSize: 10,
      }),
    ].filter(Boolean)
  }
  const answer = await input({
    message: `${message} (Enter leaves it for later)`,
    validate: (text) => (text.trim() === '' ? !required : (answerProblem(question, text.trim(), content) ?? true)),
  })
  return answer.trim() ? [answer.trim()] : []
}

/** Asks an editor on the terminal. */
export const askOnTerminal: Asker = { name: askForName, field: askForField }

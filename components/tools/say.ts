import { dressTools } from './tool-styles.ts'

/** So long a message stays, in milliseconds. */
const shown = 4000

let timer: ReturnType<typeof setTimeout> | undefined

/**
 * The page's place for short messages, read out by screen readers and shown at the lower edge. It has to be there before its
 * first message, or that would not be read out.
 */
export function messages(): HTMLElement {
  const present = document.querySelector<HTMLElement>('.said')
  if (present) return present
  dressTools()
  const place = document.createElement('div')
  place.className = 'said'
  place.role = 'status'
  document.body.append(place)
  return place
}

/** Says something to the reader for a few seconds. */
export function say(message: string) {
  const place = messages()
  place.textContent = message
  clearTimeout(timer)
  timer = setTimeout(() => {
    place.textContent = ''
  }, shown)
}

import { dressTools } from './tool-styles.ts'

/** A button that a script adds to the page; without script it is not there. */
export function toolButton(label: string, onClick: () => void): HTMLButtonElement {
  dressTools()
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'tool'
  button.textContent = label
  button.addEventListener('click', onClick)
  return button
}

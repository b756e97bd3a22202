import { copyOrShow } from './copy.ts'
import { defineElement } from './define-element.ts'
import { messages } from './say.ts'
import { toolButton } from './tool-button.ts'
import { toolWords } from './tool-words.ts'

/** `<share-page>` adds to its link for e-mail: the system's dialog, where there is one, and a button that copies the address. */
class SharePage extends HTMLElement {
  connectedCallback() {
    if (this.querySelector('.tool')) return
    messages()
    const words = toolWords()
    const copy: HTMLButtonElement = toolButton(words.copyAddress, () => copyOrShow(pageAddress(), copy))
    this.prepend(copy)
    // Not every browser has it, whatever its type says.
    if ('share' in navigator) this.prepend(toolButton(words.share, () => share(copy)))
  }
}

/** The page's address without what a reader's way here has left in it. */
const pageAddress = () => location.origin + location.pathname

async function share(copy: HTMLButtonElement) {
  try {
    await navigator.share({ title: document.querySelector('h1')?.textContent ?? document.title, url: pageAddress() })
  } catch (error) {
    // A reader who closes the dialog wants nothing more.
    if (!(error instanceof DOMException && error.name === 'AbortError')) await copyOrShow(pageAddress(), copy)
  }
}

defineElement('share-page', SharePage)

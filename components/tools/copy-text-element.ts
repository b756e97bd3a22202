import { copied, copyOrShow } from './copy.ts'
import { defineElement } from './define-element.ts'
import { messages, say } from './say.ts'
import { toolButton } from './tool-button.ts'
import { toolWords } from './tool-words.ts'

/**
 * `<copy-text>` around a link to a place on the page: the link copies its address too. Anywhere else it adds a button that
 * copies the attribute `text`, or the content where there is none; `label` has its words.
 */
class CopyText extends HTMLElement {
  connectedCallback() {
    messages()
    const link = this.querySelector<HTMLAnchorElement>('a[href^="#"]')
    if (link) link.addEventListener('click', (event) => this.#copyAddress(event, link))
    else this.#addButton()
  }

  async #copyAddress(event: MouseEvent, link: HTMLAnchorElement) {
    // With one of these keys the reader wants something else, such as a new tab.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const words = toolWords()
    say((await copied(link.href)) ? words.addressCopied : words.addressShown)
  }

  #addButton() {
    if (this.querySelector('.tool')) return
    const text = (this.getAttribute('text') ?? this.textContent ?? '').trim()
    const button = toolButton(this.getAttribute('label') ?? '', () => copyOrShow(text, button))
    this.append(button)
  }
}

defineElement('copy-text', CopyText)

import { defineElement } from './define-element.ts'
import { scrollNeeded, sectionRead } from './section-read.ts'

/** The reading line, from above: a section is read once its heading has come this far up the screen. */
const line = 0.3

/** `<page-contents>` around links to the sections of a page: marks the one being read. */
class PageContents extends HTMLElement {
  readonly #passed = new Set<string>()
  #observer: IntersectionObserver | undefined
  #links = new Map<string, HTMLAnchorElement>()

  connectedCallback() {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
    this.#links = new Map(links.map((link) => [decodeURIComponent(link.hash.slice(1)), link]))
    // Everything above the line is inside, however far up, so that a jump over many sections is noticed too.
    const rootMargin = `1000000px 0px -${100 - line * 100}% 0px`
    this.#observer = new IntersectionObserver((entries) => this.#note(entries), { rootMargin })
    for (const id of this.#links.keys()) {
      const heading = document.getElementById(id)
      if (heading) this.#observer.observe(heading)
    }
  }

  disconnectedCallback() {
    this.#observer?.disconnect()
  }

  #note(entries: IntersectionObserverEntry[]) {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#passed.add(target.id)
      else this.#passed.delete(target.id)
    }
    const current = sectionRead([...this.#links.keys()], this.#passed)
    for (const [id, link] of this.#links) {
      if (id !== current) link.removeAttribute('aria-current')
      else if (!link.ariaCurrent) this.#mark(link)
    }
  }

  #mark(link: HTMLAnchorElement) {
    link.ariaCurrent = 'true'
    // Only the list itself scrolls: scrollIntoView would move the page as well.
    for (let box = link.parentElement; box && this.contains(box); box = box.parentElement)
      box.scrollTop += scrollNeeded(box.getBoundingClientRect(), link.getBoundingClientRect())
  }
}

defineElement('page-contents', PageContents)

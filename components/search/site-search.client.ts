import { defineElement } from '../tools/define-element.ts'
import { excerptNodes, type FoundPage } from './result-nodes.ts'

interface SearchResults {
  results: { data(): Promise<FoundPage> }[]
}

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  mergeIndex(folder: string): Promise<void>
  search(words: string, options: { filters: Record<string, string> }): Promise<SearchResults>
}

/** In a variable, so that the bundler leaves the import to the browser. */
const bundle = '/pagefind/pagefind.js'

/** Pagefind with all parts of the index. A new one each time, so that one that could not be loaded leaves nothing behind. */
async function loaded(parts: number): Promise<Pagefind> {
  const { createInstance }: { createInstance(): Pagefind } = await import(bundle)
  const pagefind = createInstance()
  const others = Array.from({ length: parts - 1 }, (_, index) => `/pagefind/part-${index + 2}/`)
  await Promise.all(others.map((folder) => pagefind.mergeIndex(folder)))
  return pagefind
}

const pageSize = 10
const pause = 120

/** The search page's field, filters and results. Loads Pagefind when somebody first types, or follows a link to a query. */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined
  #results: SearchResults['results'] = []
  /** Counts the searches: an answer that comes after a newer question is dropped. */
  #asked = 0
  #timer = 0
  /** Whether the page was opened with the key, so that Escape leads back. */
  #opened = false

  connectedCallback() {
    this.#opened = new URLSearchParams(location.search).get('q') === ''
    this.#form.addEventListener('input', () => this.#typed(pause))
    this.#form.addEventListener('change', () => this.#typed(0))
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#writeAddress()
      history.pushState(null, '', location.href)
      this.#typed(0)
    })
    this.addEventListener('keydown', (event) => this.#key(event))
    this.#more.addEventListener('click', () => this.#show(this.#asked, this.#list.childElementCount))
    addEventListener('popstate', () => this.#readAddress())
    this.#switchKey()
    this.#readAddress()
    if (this.#opened || (!this.#words.value && matchMedia('(hover: hover)').matches)) {
      this.#words.focus({ preventScroll: true })
    }
  }

  get #form() {
    return this.querySelector('form') as HTMLFormElement
  }
  get #words() {
    return this.#form.elements.namedItem('q') as HTMLInputElement
  }
  get #list() {
    return this.querySelector('ol') as HTMLOListElement
  }
  get #more() {
    return this.querySelector('ol + button') as HTMLButtonElement
  }
  get #links() {
    return [...this.#list.querySelectorAll('a')]
  }

  /** What is asked, as it stands in the address. */
  get #query() {
    const fields = [...new FormData(this.#form)] as [string, string][]
    return new URLSearchParams(fields.filter(([, value]) => value.trim()))
  }

  /** Puts what is asked into the address, and into the link to the other language. */
  #writeAddress() {
    history.replaceState(null, '', location.pathname + (this.#query.size ? `?${this.#query}` : ''))
    for (const other of this.querySelectorAll<HTMLAnchorElement>('[data-other]')) other.search = location.search
  }

  #readAddress() {
    const asked = new URLSearchParams(location.search)
    for (const name of ['q', 'kind', 'topic'])
      (this.#form.elements.namedItem(name) as HTMLInputElement).value = asked.get(name) ?? ''
    this.#typed(0)
  }

  #typed(wait: number) {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#search(), wait)
  }

  async #search() {
    const { q, ...filters } = Object.fromEntries(this.#query)
    this.#writeAddress()
    this.#asked += 1
    const asked = this.#asked
    if (!q) {
      this.#results = []
      this.#say('')
      return this.#show(asked, 0)
    }
    try {
      if (!this.#pagefind) this.#say(this.dataset.loading)
      this.#pagefind ??= loaded(Number(this.dataset.parts))
      const { results } = await (await this.#pagefind).search(q, { filters })
      if (asked !== this.#asked) return
      this.#results = results
      await this.#show(asked, 0)
      const { one, many = '', none } = this.dataset
      const count = results.length
      if (asked === this.#asked) this.#say(count === 0 ? none : count === 1 ? one : many.replace('#', `${count}`))
    } catch {
      this.#pagefind = undefined
      this.#say(this.dataset.failed)
    }
  }

  /** Announced by screen readers; the same words twice are said once. */
  #say(text = '') {
    const status = this.querySelector('[role=status]')
    if (status && status.textContent !== text) status.textContent = text
  }

  /** Shows the next results, from the one with the number `from` on; from 0 they replace those before. */
  async #show(asked: number, from: number) {
    const pages = await Promise.all(this.#results.slice(from, from + pageSize).map((result) => result.data()))
    if (asked !== this.#asked) return
    const held = this.#links.indexOf(document.activeElement as HTMLAnchorElement)
    if (from === 0) {
      const exact = ({ meta }: FoundPage) => Number(meta.title.toLowerCase() === this.#words.value.trim().toLowerCase())
      // What bears the very name that was asked for comes first; the index knows only single words.
      pages.sort((a, b) => exact(b) - exact(a))
      this.#list.replaceChildren()
    }
    this.#list.append(...pages.map((page) => this.#item(page)))
    this.#more.hidden = this.#list.childElementCount >= this.#results.length
    const next = from > 0 ? from : held
    // Results that came while the reader was on one of them: the focus would fall out of the list with the old ones.
    if (next >= 0) (this.#links[next] ?? this.#words).focus()
  }

  #item(page: FoundPage): HTMLLIElement {
    const item = document.createElement('li')
    const link = document.createElement('a')
    const about = document.createElement('p')
    const excerpt = document.createElement('p')
    const kind = this.querySelector(`[name=kind] [value="${page.filters.kind}"]`)?.textContent
    link.href = page.url
    link.textContent = page.meta.title
    about.className = 'note'
    about.textContent = [kind, page.meta.date].filter(Boolean).join(' · ')
    excerpt.append(...excerptNodes(page.excerpt))
    item.append(link, about, excerpt)
    return item
  }

  #key(event: KeyboardEvent) {
    const { key, target } = event
    const places = [this.#words, ...this.#links]
    const at = places.indexOf(target as HTMLInputElement)
    if (at < 0 || event.isComposing) return
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const next = places[at + (key === 'ArrowDown' ? 1 : -1)]
      if (next) event.preventDefault()
      next?.focus()
    } else if (key === 'Escape') {
      event.preventDefault()
      if (at > 0) this.#words.focus()
      else if (this.#words.value) {
        this.#words.value = ''
        this.#typed(0)
      } else if (this.#opened) history.back()
      else this.#words.blur()
    }
  }

  /** The box that switches the key `/` off for good: a single key must not get in the way of speech control. */
  #switchKey() {
    const box = this.querySelector<HTMLInputElement>('[name=key]')
    if (!box) return
    box.checked = localStorage.getItem('search-key') !== 'off'
    box.addEventListener('change', () => {
      if (box.checked) localStorage.removeItem('search-key')
      else localStorage.setItem('search-key', 'off')
    })
  }
}

defineElement('site-search', SiteSearch)

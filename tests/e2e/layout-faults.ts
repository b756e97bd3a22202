import type { Page } from '@playwright/test'

/**
 * What a reader would see as a broken layout, each as a sentence: the page scrolls sideways, something reaches beyond its edge,
 * a text is cut off, two texts lie on each other. What scrolls by itself or is meant for screen readers only is left out.
 */
export async function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    const faults: string[] = []
    if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth} pixels wide`)

    const name = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`
    const hidden = (element: Element) =>
      !element.checkVisibility() || element.closest('.sr-only, .skip, svg, thead') !== null || element.clientWidth === 1
    const scrolls = (element: Element) => {
      for (let parent: Element | null = element; parent; parent = parent.parentElement)
        if (/auto|scroll/.test(getComputedStyle(parent).overflowX)) return true
      return false
    }

    const elements = [...document.querySelectorAll('body *')].filter((element) => !hidden(element) && !scrolls(element))
    for (const element of elements) {
      const { left, right } = element.getBoundingClientRect()
      if (right > root.clientWidth + 1 || left < -1) faults.push(`${name(element)} reaches from ${left} to ${right}`)
      const clips = /hidden|clip/.test(getComputedStyle(element).overflow)
      if (clips && element.scrollWidth > element.clientWidth + 1) faults.push(`${name(element)} is cut off`)
    }

    // The middle of each line of text: lines set closely touch at their edges and are still readable.
    const lines: { of: Element; left: number; right: number; top: number; bottom: number }[] = []
    for (const element of elements)
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        for (const { left, right, top, bottom, height } of range.getClientRects())
          lines.push({
            of: element,
            left: left + 1,
            right: right - 1,
            top: top + height * 0.3,
            bottom: bottom - height * 0.3,
          })
      }
    lines.sort((a, b) => a.top - b.top)
    for (const [index, one] of lines.entries())
      for (let next = index + 1; next < lines.length; next++) {
        const other = lines[next]
        if (!other || other.top >= one.bottom) break
        if (one.of !== other.of && other.left < one.right && one.left < other.right)
          faults.push(`${name(one.of)} lies on ${name(other.of)}`)
      }
    return faults
  })
}

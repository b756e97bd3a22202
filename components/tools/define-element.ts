/**
 * Defines a custom element once the page has been parsed. Modules may run earlier, and an element that is defined then is
 * connected before its content is there.
 */
export function defineElement(name: string, element: CustomElementConstructor) {
  const define = () => customElements.define(name, element)
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', define)
  else define()
}

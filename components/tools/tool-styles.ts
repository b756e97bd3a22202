/**
 * How the controls look that only scripts make. It comes with the scripts and not with the page, whose weight is limited;
 * colours and type are the page's tokens.
 */
const styles = `
button.tool { min-block-size: 1.5rem; padding: 0; border: 0; background: none; color: inherit; font: 500 var(--text-label)/1.5 var(--font-label); text-decoration: underline var(--color-copper) .07em; text-underline-offset: .18em; cursor: pointer; user-select: none }
button.tool:hover { color: var(--color-copper) }
textarea.tool { display: block; width: 100%; margin-block: .4rem; padding: .6rem; border: 1px solid; background: var(--color-paper); color: var(--color-ink); font: 400 var(--text-label)/1.5 var(--font-label) }
select.tool { margin-inline-start: .5rem; padding: .25rem .4rem; border: 1px solid var(--color-soft); border-radius: .25rem; background: var(--color-paper); color: var(--color-ink); font: inherit; cursor: pointer }
reading-settings { display: flex; flex-wrap: wrap; gap: .5rem 1.6rem; width: 100%; margin-block-start: .4rem }
.said { position: fixed; inset-block-end: 1rem; inset-inline: 1rem; z-index: 2; width: fit-content; max-width: 30rem; margin-inline: auto; padding: .6rem 1.1rem; border: 1px solid transparent; border-radius: .25rem; background: var(--color-ink); color: var(--color-paper); font: 500 var(--text-label)/1.5 var(--font-label) }
.said:empty { padding: 0; border: 0 }
@media print { .tool, .said, reading-settings { display: none } }
`

let dressed = false

/** Gives the page the styles of the controls; each script does it once. */
export function dressTools() {
  if (dressed) return
  dressed = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets.push(sheet)
}

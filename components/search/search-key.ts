/** The key `/` leads to the search from every page, unless the reader has switched that off on the search page. */
document.addEventListener('keydown', (event) => {
  const { key, target, altKey, ctrlKey, metaKey } = event
  const typing = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')
  if (key !== '/' || altKey || ctrlKey || metaKey || typing || localStorage.getItem('search-key') === 'off') return
  event.preventDefault()
  const field = document.querySelector<HTMLInputElement>('[type=search]')
  if (field) field.select()
  else location.href = `${document.querySelector<HTMLAnchorElement>('a[rel=search]')?.href}?q=`
})

// Runs in the browser, in the preview alone: shows the bar and takes changes in. Bundled when the preview begins.

const onDesk = location.pathname.startsWith('/desk/')
// Outside of the body and with styles of its own, so that neither touches the page.
const place = document.createElement('div')
const shadow = place.attachShadow({ mode: 'open' })
const marks = document.createElement('style')
const openKey = 'preview-bar-open'

/** Fetches the bar of this page and puts it in; a list that was opened stays open. */
async function showBar() {
  if (onDesk) return
  const response = await fetch(`/desk/bar/?path=${encodeURIComponent(location.pathname)}`)
  const parsed = new DOMParser().parseFromString(await response.text(), 'text/html')
  const bar = parsed.querySelector('.preview-bar')
  if (!bar) return
  const sheet = document.createElement('link')
  sheet.rel = 'stylesheet'
  sheet.href = '/_preview/desk.css'
  const list = bar.querySelector('details')
  if (list && sessionStorage.getItem(openKey)) list.open = true
  list?.addEventListener('toggle', () =>
    list.open ? sessionStorage.setItem(openKey, '1') : sessionStorage.removeItem(openKey),
  )
  shadow.replaceChildren(sheet, bar)
  // Marks the links to what readers do not see yet.
  marks.textContent = parsed.querySelector('.preview-marks')?.textContent ?? ''
}

document.documentElement.append(place)
document.head.append(marks)
// Room for the bar, so that it hides nothing of the page's end.
if (!onDesk) document.documentElement.style.paddingBlockEnd = '4rem'
void showBar()

let began: string | undefined
const events = new EventSource('/_preview/events')
events.addEventListener('began', ({ data }) => {
  // The preview began anew, with other code.
  if (began !== undefined && began !== data) location.reload()
  began = data
})
events.addEventListener('shown', () => location.reload())
events.addEventListener('findings', () => (onDesk ? location.reload() : void showBar()))

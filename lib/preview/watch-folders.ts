import { watch } from 'chokidar'

/** How long a folder is quiet before it is read: an editor may write a file in several steps. */
const quietMilliseconds = 25

/** When it is read once more: chokidar drops a second change of a file within 50 milliseconds of the first. */
const againMilliseconds = 150

/**
 * Calls back when something in folders has changed and they have been quiet for a moment, and once more a little later, so that
 * a change that nobody tells of is not missed.
 */
export function watchFolders(folders: readonly string[], changed: () => void) {
  let timer: NodeJS.Timeout | undefined
  let last: NodeJS.Timeout | undefined
  watch([...folders], { ignoreInitial: true }).on('all', () => {
    clearTimeout(timer)
    clearTimeout(last)
    timer = setTimeout(changed, quietMilliseconds)
    last = setTimeout(changed, quietMilliseconds + againMilliseconds)
  })
}

import { watch } from 'chokidar'

/** How long a folder is quiet before it is read: an editor may write a file in several steps. */
const quietMilliseconds = 25

/** Calls back when something in folders has changed and they have been quiet for a moment. */
export function watchFolders(folders: readonly string[], changed: () => void) {
  let timer: NodeJS.Timeout | undefined
  watch([...folders], { ignoreInitial: true }).on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(changed, quietMilliseconds)
  })
}

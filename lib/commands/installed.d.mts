/** Whether a folder's node_modules holds every package in the version that its lock file names. */
export function isInstalled(folder?: string): boolean

/** Installs the packages unless they are there. Ends the process when that fails. */
export function ensureInstalled(): void

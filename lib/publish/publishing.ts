// All that the adapter needs of ours, as one program.

export { searchFiles } from '../search/search-files.ts'
export { publishBuild } from './adapter.ts'
export { brotliQuality, compressFiles } from './compressed-files.ts'
export { serverFiles } from './servers/server-files.ts'
export { takeOverAhead } from './take-over-ahead.ts'

// What every page's script does. One file for all of them: a page shall be complete after six requests, and each further
// script would be one more, with its own copy of what they share.
import '../search/search-key.ts'
import '../tools/contents-marker.ts'
import '../tools/copy-text-element.ts'
import '../tools/reading-settings-element.ts'
import '../tools/share-page-element.ts'
import './prefetch-pages.ts'

/** Stands at the top of each configuration that is made from the list of headers. */
export const madeFrom =
  '# Made by "npm run manual" from lib/publish/headers/ and lib/publish/servers/; change it there. See docs/deploying.md.'

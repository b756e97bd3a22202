/**
 * Which links a browser follows ahead, and when (https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API): to pages of
 * the site, whose addresses end with a slash, once the pointer rests on one or presses it. A link to a place on the same
 * page has nothing to fetch.
 *
 * Pages are fetched and not rendered ahead: nothing of a page runs before somebody reads it, and a page brings its styles along.
 * The content security policy names this text by its hash.
 */
export const prefetchRules = JSON.stringify({
  prefetch: [
    {
      where: { and: [{ href_matches: '/*/' }, { not: { selector_matches: '[href^="#"]' } }] },
      eagerness: 'moderate',
    },
  ],
})

import { prefetchRules } from '../../lib/scripts/prefetch-rules.ts'

// Here and not in the page, which would carry it for browsers that do not know it as well.
if (HTMLScriptElement.supports?.('speculationrules')) {
  const script = document.createElement('script')
  script.type = 'speculationrules'
  script.textContent = prefetchRules
  document.head.append(script)
}

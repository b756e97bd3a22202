import { FactPopover } from '@/components/figures/fact-popover.tsx'
import { TermPopover } from '@/components/glossary/term-popover.tsx'
import type { Body } from '@/lib/content/model.ts'
import { statementOf } from '@/lib/content/statement-of.ts'
import type { Language } from '@/lib/languages.ts'
import type { Mention } from './body-context.ts'

interface Props {
  mentions: readonly Mention[]
  body: Pick<Body, 'facts' | 'terms'>
  language: Language
}

/**
 * What the first mentions of figures and terms open. They stand behind the text and not in its sentences, so that whoever
 * reads the sentences without the styles (reading views, search, a copied paragraph) gets the sentences alone.
 */
export function BodyPopovers({ mentions, body, language }: Props) {
  return (
    <div className="popovers">
      {mentions.map(({ name, id, source }) => {
        const fact = name === 'Fact' ? body.facts.get(id) : undefined
        if (fact)
          return (
            <FactPopover key={`fact ${id}`} fact={fact} statement={statementOf(fact, source)} language={language} />
          )
        const term = body.terms.get(id)
        return term && <TermPopover key={`term ${id}`} term={term} />
      })}
    </div>
  )
}

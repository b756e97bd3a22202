import { Count } from '@/components/layout/count.tsx'
import { LinkList } from '@/components/layout/link-list.tsx'
import type { Fact } from '@/lib/content/model.ts'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'

/** The figures on which sources differ, those of a single source, and those for which there is a plan, each on demand. */
export function FactSelections({ facts, language }: { facts: readonly Fact[]; language: Language }) {
  const t = translator(language)
  const sourcesOf = ({ statements }: Fact) => new Set(statements.map(({ source }) => source.id)).size
  const selections = [
    { name: t('fact.differing'), chosen: facts.filter(({ differs }) => differs) },
    { name: t('fact.single'), chosen: facts.filter((fact) => sourcesOf(fact) === 1) },
    { name: t('fact.planned'), chosen: facts.filter(({ statements }) => statements.some(({ plan }) => plan)) },
  ].filter(({ chosen }) => chosen.length > 0)
  return (
    <div className="selections">
      {selections.map(({ name, chosen }) => (
        <details key={name}>
          <summary>
            {name}
            <Count of={chosen.length} />
          </summary>
          <LinkList
            links={chosen.map(({ id, label }) => ({ href: address(language, 'facts', id), text: label[language] }))}
          />
        </details>
      ))}
    </div>
  )
}

import { afterEach, describe, expect, it, vi } from 'vitest'
import { corrections } from './corrections.ts'
import { setDocuments } from './fixtures/documents.ts'

vi.mock('./generated.ts', () => import('./fixtures/documents.ts'))

const change = (date: string, text: string) => ({ date, kind: 'correction' as const, text })

setDocuments({
  article: {
    'opening/de': { corrections: [change('2025-02-05', 'Eins.'), change('2025-02-07', 'Drei.')] },
    'opening/en': { corrections: [change('2025-02-08', 'English.')] },
    'energy/de': { corrections: [change('2025-02-06', 'Zwei.')] },
    'draft/de': { draft: true, corrections: [change('2025-02-09', 'Entwurf.')] },
  },
})

afterEach(() => vi.unstubAllEnvs())

describe('The corrections of a language', () => {
  const told = () => corrections('de').map(({ article, correction }) => `${article.id}: ${correction.text}`)

  it('are those of its published articles, newest first', () => {
    expect(told()).toEqual(['opening: Drei.', 'energy: Zwei.', 'opening: Eins.'])
  })

  it('are the same in the live preview, where every call reads anew', () => {
    vi.stubEnv('NODE_ENV', 'development')
    expect(told()).toEqual(['opening: Drei.', 'energy: Zwei.', 'opening: Eins.'])
  })
})

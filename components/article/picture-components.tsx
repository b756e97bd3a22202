import type { ReactNode } from 'react'
import type { z } from 'zod'
import { DotField } from '@/components/pictures/dot-field.tsx'
import { EuropeMap } from '@/components/pictures/europe-map.tsx'
import { ShareBars } from '@/components/pictures/share-bars.tsx'
import { SharedCompute } from '@/components/pictures/shared-compute.tsx'
import { StackLayers } from '@/components/pictures/stack-layers.tsx'
import { StatedRange } from '@/components/pictures/stated-range.tsx'
import { Timeline } from '@/components/pictures/timeline.tsx'
import type { pictureComponents as offered } from '@/lib/content/definitions/pictures.ts'
import { type BodyContext, loaded } from './body-context.ts'

type Offered = typeof offered

type Render<Name extends keyof Offered> = (
  attributes: z.infer<Offered[Name]['attributes']>,
  context: BodyContext,
) => ReactNode

/** Ties the names that editors use for pictures to the components that draw them. */
export const pictureComponents: { [Name in keyof Offered]: Render<Name> } = {
  DotField: ({ count, share }, context) => (
    <DotField count={loaded(context.body.facts, count)} share={loaded(context.body.facts, share)} context={context} />
  ),
  StackLayers: ({ of }, context) => <StackLayers table={loaded(context.body.partnerTables, of)} context={context} />,
  Timeline: renderTimeline,
  ShareBars: renderShareBars,
  StatementRange: ({ fact }, { body, language }) => <StatedRange fact={loaded(body.facts, fact)} language={language} />,
  SharedCompute: ({ compute, among }, context) => (
    <SharedCompute
      compute={loaded(context.body.facts, compute)}
      among={among.split(' ').map((id) => loaded(context.body.facts, id))}
      context={context}
    />
  ),
  EuropeMap: ({ place }, { language }) => <EuropeMap place={place} language={language} />,
}

/** In the order of time, whatever the order in which the editor named them. */
function renderTimeline({ events }: z.infer<Offered['Timeline']['attributes']>, context: BodyContext) {
  const chosen = events?.split(' ')
  const shown = [...context.body.events.values()].filter(({ id }) => chosen?.includes(id) ?? true)
  return <Timeline events={shown} context={context} />
}

function renderShareBars({ facts, prices }: z.infer<Offered['ShareBars']['attributes']>, context: BodyContext) {
  const { body, language } = context
  const priceIds = prices?.split(' ') ?? []
  const changes = facts.split(' ').map((id, index) => {
    const change = loaded(body.facts, id)
    const price = priceIds[index]
    return {
      name: loaded(body.subjects, change.about)[language],
      change,
      ...(price ? { price: loaded(body.facts, price) } : {}),
    }
  })
  return <ShareBars changes={changes} context={context} />
}

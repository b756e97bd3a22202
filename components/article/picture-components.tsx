import type { ReactNode } from 'react'
import type { z } from 'zod'
import { DotField } from '@/components/pictures/dot-field.tsx'
import { EuropeMap } from '@/components/pictures/europe-map.tsx'
import { ShareBars } from '@/components/pictures/share-bars.tsx'
import { SharedCompute } from '@/components/pictures/shared-compute.tsx'
import { StackLayers } from '@/components/pictures/stack-layers.tsx'
import { StatedRange } from '@/components/pictures/stated-range.tsx'
import { Timeline } from '@/components/pictures/timeline.tsx'
import { loaded } from '@/lib/content/body/loaded.ts'
import { shownChanges, shownEvents } from '@/lib/content/body/picture-records.ts'
import type { pictureComponents as offered } from '@/lib/content/definitions/pictures.ts'
import type { BodyContext } from './body-context.ts'

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
  Timeline: ({ events }, context) => <Timeline events={shownEvents(context.body, events)} context={context} />,
  ShareBars: (named, context) => (
    <ShareBars changes={shownChanges(context.body, named, context.language)} context={context} />
  ),
  StatementRange: ({ fact }, { body, language }) => <StatedRange fact={loaded(body.facts, fact)} language={language} />,
  SharedCompute: ({ compute, among }, context) => (
    <SharedCompute
      compute={loaded(context.body.facts, compute)}
      among={among.split(' ').map((id) => loaded(context.body.facts, id))}
      context={context}
    />
  ),
  EuropeMap: ({ place }, context) => <EuropeMap place={place} context={context} />,
}

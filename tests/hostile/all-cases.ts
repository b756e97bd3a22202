import { hostileAddresses } from './families/addresses.ts'
import { hostileCharacters } from './families/characters.ts'
import { entityTricks } from './families/entities.ts'
import { eventAttributes } from './families/event-attributes.ts'
import { nesting } from './families/nesting.ts'
import { paths } from './families/paths.ts'
import { prototypeKeys } from './families/prototype-keys.ts'
import { records } from './families/records.ts'
import { runs } from './families/runs.ts'
import { scripts } from './families/scripts.ts'
import { yamlTricks } from './families/yaml-tricks.ts'
import type { HostileCase } from './hostile-case.ts'

/** The same trick stands in many places: every third of them is tried each time, all of them with `HOSTILE=all`. */
const someOf = (all: readonly HostileCase[]) =>
  all.filter((_, index) => process.env.HOSTILE === 'all' || index % 3 === 0)

/** The hostile files, by what they try. */
export const families: Readonly<Record<string, readonly HostileCase[]>> = {
  scripts: someOf(scripts),
  'event attributes': someOf(eventAttributes),
  addresses: hostileAddresses,
  entities: someOf(entityTricks),
  nesting,
  'runs and lengths': someOf(runs),
  'paths and links': paths,
  YAML: yamlTricks,
  'prototype keys': prototypeKeys,
  characters: someOf(hostileCharacters),
  'formulas, pictures, fingerprints': someOf(records),
}

/** All of them, numbered by their order. */
export const cases: readonly HostileCase[] = Object.values(families).flat()

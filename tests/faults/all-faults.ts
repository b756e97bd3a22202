import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { seededNumbers } from '../bench/seeded-numbers.ts'
import { stopPublishing, stopWholeBuilds } from './builds-stopped.ts'
import { hurtContent, publishToClosedFolder } from './content-out-of-reach.ts'
import { buildOnFullDisk, publishToFullDisks } from './disk-full.ts'
import { copyProject, keepFinished } from './project-copy.ts'
import { failureOf, runProcess } from './run-process.ts'
import { differenceTo, siteHashes } from './site-hashes.ts'
import { buildCommand, countedPublishCommand, planted, setContent, setStage, usual } from './stage.ts'
import { notTried, printTally, tried } from './tally.ts'
import { buildTwice, damage, publishTwice } from './two-at-once.ts'
import { attempts, obstacleToNoNetwork, withoutNetwork } from './without-network.ts'
import { leak, missingPlace } from './words-in-site.ts'

/** The same moments and damages in every run. */
const seed = 8

/** A machine whose clock is off by some time, such as `-1y`; what files say of their times stays as it is. */
const withClock = (faketime: string, offset: string, command: readonly string[]) => [
  faketime,
  '-f',
  offset,
  'env',
  // A lock that all processes share would stay shut when one of them is killed.
  '--unset=FAKETIME_SHARED',
  'NO_FAKE_STAT=1',
  'FAKETIME_DONT_FAKE_MONOTONIC=1',
  ...command,
]

/** Somebody else's machine, as far as a build could see it. */
const elsewhere = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
}

/**
 * Does to builds what can happen to them, and prints how often that was tried and how often something was lost.
 *
 * @param faketime the path of the program faketime, where there is one
 * @returns whether nothing was lost
 */
export async function tryAllFaults(faketime: string | undefined): Promise<boolean> {
  const random = seededNumbers(seed)
  const { home, content } = await setStage()
  try {
    const [here, there] = [join(home, 'here'), join(home, 'a', 'much longer path', 'there')]
    copyProject(here, content.old)
    copyProject(there, content.new)
    const clock = (offset: string, command: readonly string[]) =>
      faketime ? withClock(faketime, offset, command) : command
    if (!faketime) notTried('builds with a clock a year off', 'there is no program faketime')
    const obstacle = obstacleToNoNetwork()
    if (obstacle) notTried('builds without a network', obstacle)

    // The old site here; the new one without a network on a machine that is another in all else.
    const away = clock('+1y', buildCommand)
    const [old, made] = await Promise.all([
      runProcess(buildCommand, { folder: here, env: usual('old') }),
      runProcess(obstacle ? away : withoutNetwork(away), { folder: there, env: { ...usual('new'), ...elsewhere } }),
    ])
    for (const [which, ended] of Object.entries({ old, new: made })) {
      const failure = failureOf(ended)
      if (failure) throw new Error(`The ${which} site could not be built: ${failure}`)
    }
    const hashes = { old: siteHashes(join(here, 'out')), new: siteHashes(join(there, 'out')) }
    if (differenceTo(hashes.old, join(there, 'out')) === undefined) throw new Error('The two sites are the same')
    if (!obstacle) {
      const count = attempts(made.text)
      tried('builds without a network', count === 0 ? undefined : `the network was attempted ${count} times`)
    }
    const finished = { old: join(home, 'finished-old'), new: join(home, 'finished-new') }
    keepFinished(here, finished.old)
    keepFinished(there, finished.new)

    const schedule = 'sites looked through for a scheduled article and a draft'
    tried(schedule, leak(join(here, 'out'), planted.scheduled) ?? leak(join(here, 'out'), planted.draft))
    tried(schedule, missingPlace(join(there, 'out'), planted.scheduled) ?? leak(join(there, 'out'), planted.draft))

    const parents = Object.fromEntries(['stopped', 'twice', 'full', 'closed'].map((name) => [name, join(home, name)]))
    for (const parent of Object.values(parents)) mkdirSync(parent)
    const wholeBuilds = async () => {
      setContent(here, content.new)
      await hurtContent(here, content.new, hashes.old)
      await stopWholeBuilds(here, {
        older: hashes.old,
        newer: () => hashes.new,
        milliseconds: old.milliseconds,
        random: seededNumbers(seed),
      })
      // What the stopped builds have left is damaged besides. The next build, with another clock, still makes the same.
      for (const cache of ['.next/cache', '.contentlayer']) damage(join(here, cache), random)
      const next = await buildTwice(here, clock('-1y', buildCommand), usual('new'))
      const loss = failureOf(next) ?? differenceTo(hashes.new, join(here, 'out'))
      tried('builds after stopped ones, with damaged caches', loss)
      tried('pairs of builds in different folders, time zones and locales', loss)
      if (faketime) tried('pairs of builds with clocks two years apart', loss)
    }
    const publishing = async () => {
      await stopPublishing(
        parents.stopped ?? '',
        { any: 13, swap: 12 },
        { finished, hashes, command: countedPublishCommand, random },
      )
      await publishTwice(parents.twice ?? '', 3, finished, hashes)
      await publishToFullDisks(parents.full ?? '', finished, hashes)
      await publishToClosedFolder(parents.closed ?? '', finished.new, hashes.old, hashes.new, finished.old)
      await buildOnFullDisk(there, hashes.new)
    }
    await Promise.all([wholeBuilds(), publishing()])
    return printTally()
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

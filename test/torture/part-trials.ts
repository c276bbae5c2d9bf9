import { readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createDiskJournal, SEGMENT_LINES } from '../../electron/files/disk-journal.ts'
import { segmentFile } from '../../electron/files/journal-segments.ts'
import { compared } from './copy-trials.ts'
import type { KillParts } from './hurt.ts'
import { lengthened, withoutDatabase } from './long-journal.ts'
import { type Attempt, FINE, type Trial } from './row.ts'
import { JOURNAL, opened } from './templates.ts'
import { cleared, Victim } from './victim.ts'

/** A journal so long that its older lines lie in a file of their own: what may happen to them. */
export function partTrials(parts: KillParts, lines: number): Trial[] {
  return [
    ...Object.entries(DAMAGES).map(([what, harm]) => damaged(what, parts, harm)),
    opensAsFast(parts, lines),
  ]
}

const old = (journal: string) => segmentFile(journal, 1, SEGMENT_LINES)

/** One copy damaged, the other whole; the first two leave the journal whole. */
const DAMAGES: Readonly<
  Record<string, (journal: string, folder: string, parts: KillParts) => void>
> = {
  'the database deleted': (_, folder) => rmSync(join(folder, 'IndexedDB'), { recursive: true }),
  'ended between the renaming and the next line': (journal) => {
    const lines = readFileSync(journal, 'utf8').trimEnd().split('\n').length
    renameSync(journal, segmentFile(journal, SEGMENT_LINES + 1, SEGMENT_LINES + lines))
  },
  'ended while it was written anew': (journal) => {
    const own = readFileSync(journal, 'utf8')
    writeFileSync(journal, readFileSync(old(journal), 'utf8') + own)
  },
  'the older part missing': (journal) => rmSync(old(journal)),
  'the older part emptied': (journal) => truncateSync(old(journal)),
  'the older part cut off in the middle': (journal) =>
    truncateSync(old(journal), readFileSync(old(journal)).length >> 1),
  'the newer part missing': (journal) => rmSync(journal),
  'one bit flipped in the older part': (journal, _, { random }) => {
    const bytes = readFileSync(old(journal))
    const at = random.between(0, bytes.length - 1)
    bytes[at] = (bytes[at] ?? 0) ^ random.pick([1, 2, 4])
    writeFileSync(old(journal), bytes)
  },
  'the older part named otherwise': (journal) =>
    renameSync(old(journal), segmentFile(journal, 1, 99_999_999)),
}

function damaged(what: string, parts: KillParts, harm: (typeof DAMAGES)[string]): Trial {
  return {
    fault: `long journal: ${what}`,
    async run() {
      const { templates } = parts
      const expected = await templates.state('journal in parts')
      const folder = await templates.copy('journal in parts')
      const journal = join(folder, JOURNAL)
      const lines = (await createDiskJournal(journal).read(1)).join('\n')
      harm(journal, folder, parts)
      const victim = await Victim.start(folder)
      await victim.shown()
      const attempt = compared(await victim.state(), expected)
      const isMended = await sameLinesSoon(journal, lines)
      await victim.cut()
      await cleared(folder)
      if (attempt !== FINE) return attempt
      return isMended ? FINE : { lost: 0, trouble: 'the journal was not mended' }
    },
  }
}

/** The whole journal is looked at some seconds after the picture. */
async function sameLinesSoon(journal: string, lines: string, turns = 100): Promise<boolean> {
  for (let turn = 0; turn < turns; turn++) {
    if ((await createDiskJournal(journal).read(1)).join('\n') === lines) return true
    await wait(250)
  }
  return false
}

/** A start may take so much longer than that of the same office with a short journal. */
const LONGER = 1.25
const LONGER_MS = 300
/** So often each is started at least; where a busy machine slows the better one down, again up to so often. */
const STARTS = 5
const MOST_STARTS = 20

/** The same office with a journal of a few lines and of very many: the picture comes as fast. */
function opensAsFast({ templates }: KillParts, lastSeq: number): Trial {
  return {
    fault: `long journal: ${lastSeq} lines open as fast as a few`,
    async run(): Promise<Attempt> {
      const short = await templates.copy('office')
      const long = await templates.copy('office')
      const few = readFileSync(join(long, JOURNAL), 'utf8').trimEnd().split('\n')
      const lines = lengthened(few, lastSeq)
      withoutDatabase(long, JOURNAL, lines)
      await (await opened(long)).cut()
      putInParts(join(long, JOURNAL), lines)
      // The best of each: what else the machine does only adds to it.
      let [a, b] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
      const isAsFast = () => b <= a * LONGER + LONGER_MS
      for (let turn = 0; turn < STARTS || (turn < MOST_STARTS && !isAsFast()); turn++) {
        a = Math.min(a, await startMs(short))
        b = Math.min(b, await startMs(long))
      }
      const state = await stateOf(long)
      const kept = await createDiskJournal(join(long, JOURNAL)).read(1)
      await cleared(short)
      await cleared(long)
      const told = `${few.length} lines ${a.toFixed(0)} ms, ${lastSeq} lines ${b.toFixed(0)} ms`
      const lost = lastSeq - Math.min(state?.lastSeq ?? 0, state?.entries ?? 0, kept.length)
      if (lost > 0) return { lost, trouble: `${lost} entries are gone` }
      return isAsFast() ? { ...FINE, told } : { lost: 0, trouble: told }
    },
  }
}

/** As so many edits would have left it. */
function putInParts(journal: string, lines: readonly string[]): void {
  for (let from = 0; from < lines.length; from += SEGMENT_LINES) {
    const part = lines.slice(from, from + SEGMENT_LINES)
    const isLast = from + SEGMENT_LINES >= lines.length
    const path = isLast ? journal : segmentFile(journal, from + 1, from + part.length)
    writeFileSync(path, part.map((line) => `${line}\n`).join(''))
  }
}

async function startMs(folder: string): Promise<number> {
  const began = performance.now()
  const victim = await Victim.start(folder)
  await victim.shown()
  const took = performance.now() - began
  await victim.cut()
  return took
}

async function stateOf(folder: string) {
  const victim = await opened(folder)
  const state = await victim.state()
  await victim.cut()
  return state
}

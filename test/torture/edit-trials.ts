import { setTimeout as wait } from 'node:timers/promises'
import { disk } from '../e2e/page-disk.ts'
import { hurt, type KillParts, type Whose } from './hurt.ts'
import type { State } from './read-state.ts'
import { type Attempt, FINE, type Trial } from './row.ts'
import { cleared, Victim } from './victim.ts'

/** One name after the other is given to one unit, until the end comes in the middle of it. */
export function cutEdits(
  { random, templates }: KillParts,
  whose: Whose,
  template: 'office' | 'long journal' = 'office',
): Trial {
  const isLong = template === 'long journal'
  // The fourth edit is the first line of a new file.
  const ms = isLong ? random.between(400, 2500) : random.between(200, 4000)
  return {
    fault: `killed (${whose}): ${isLong ? 'a long journal put away' : 'edits'}`,
    async run() {
      const folder = await templates.copy(template)
      const victim = await Victim.start(folder)
      await victim.shown()
      await victim.reloadByItself()
      const [before, pid] = [await victim.state(), await victim.pageProcess()]
      const unit = before?.records.find(({ kind, parentId }) => kind === 'unit' && parentId)
      if (!before || !unit) throw new Error('The office has no units')
      let confirmed = 0
      const editing = renameAgainAndAgain(victim, unit.id, (count) => {
        confirmed = count
      })
      await Promise.race([wait(ms), editing])
      const again = await hurt(victim, folder, whose, pid)
      const state = await again.state()
      await again.cut()
      await cleared(folder)
      return comparedNames(before, state, unit.id, confirmed)
    },
  }
}

/** As many as a person types before she looks up. */
const BURST = 10

/** Names typed on a slow disk without waiting for it: what it had confirmed at the end is there, and nothing torn. */
export function cutShown({ random, templates }: KillParts, whose: Whose): Trial {
  const [ms, slowMs] = [random.between(300, 5000), random.between(0, 150)]
  return {
    fault: `shown, not saved: killed (${whose}) while a slow disk writes`,
    async run() {
      const folder = await templates.copy('office')
      const victim = await Victim.start(folder)
      await victim.shown()
      await victim.reloadByItself()
      const [before, pid] = [await victim.state(), await victim.pageProcess()]
      const unit = before?.records.find(({ kind, parentId }) => kind === 'unit' && parentId)
      if (!before || !unit) throw new Error('The office has no units')
      await disk(victim.page, { slowMs })
      let confirmed = 0
      const editing = renameAgainAndAgain(
        victim,
        unit.id,
        (count) => {
          confirmed = count
        },
        BURST,
      )
      await Promise.race([wait(ms), editing])
      // Read before the hurt: what is confirmed after it counts for nothing.
      const wasConfirmed = confirmed
      const again = await hurt(victim, folder, whose, pid)
      const state = await again.state()
      await again.cut()
      await cleared(folder)
      return comparedNames(before, state, unit.id, wasConfirmed)
    },
  }
}

/** The disk is full in the middle of a burst, and then the end comes: what it took stays, the rest was told as held. */
export function cutHeld({ random, templates }: KillParts, whose: Whose): Trial {
  const room = random.between(1, BURST - 2)
  return {
    fault: `held back by a full disk: killed (${whose})`,
    async run() {
      const folder = await templates.copy('office')
      const victim = await Victim.start(folder)
      await victim.shown()
      await victim.reloadByItself()
      const [before, pid] = [await victim.state(), await victim.pageProcess()]
      const unit = before?.records.find(({ kind, parentId }) => kind === 'unit' && parentId)
      if (!before || !unit) throw new Error('The office has no units')
      await disk(victim.page, { slowMs: 60, room })
      void renameAgainAndAgain(victim, unit.id, () => undefined, BURST)
      const retry = victim.page.getByRole('button', { name: 'Coba simpan lagi' })
      await retry.waitFor()
      const again = await hurt(victim, folder, whose, pid)
      const state = await again.state()
      await again.cut()
      await cleared(folder)
      return comparedNames(before, state, unit.id, room)
    },
  }
}

/** The unit bears the last of the names that were written, each of them one entry, and none that was confirmed is gone. */
function comparedNames(before: State, state: State | null, id: string, confirmed: number): Attempt {
  const name = state?.records.find((one) => one.id === id)?.name
  const there = Number(/^Nomor (\d+)$/.exec(String(name))?.[1] ?? 0)
  const done = (state?.lastSeq ?? 0) - before.lastSeq
  if (there < confirmed) return { lost: confirmed - there, trouble: `${name}, ${confirmed}` }
  return done === there && state?.entries === state?.lastSeq
    ? { ...FINE, confirmed }
    : { lost: 0, confirmed, trouble: `${there} names, ${done} entries, ${state?.entries} rows` }
}

/** Ends without an error when the page is gone. Only every `burst`-th is waited for until both disks have it. */
async function renameAgainAndAgain(
  { page }: Victim,
  id: string,
  confirmed: (count: number) => void,
  burst = 1,
): Promise<void> {
  try {
    await page.locator(`[id="box-${id}"]`).click()
    for (let count = 1; ; count++) {
      const name = `Nomor ${count}`
      await page.keyboard.press('F2')
      await page.keyboard.press('Control+A')
      await page.keyboard.type(name)
      await page.keyboard.press('Enter')
      await page.locator(`[id="box-${id}"][aria-label^="${name}" i]`).waitFor()
      if (count % burst !== 0) continue
      await page.getByText(/^Tersimpan( \d|$)/).waitFor()
      confirmed(count)
    }
  } catch {
    return
  }
}

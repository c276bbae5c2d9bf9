import { statSync } from 'node:fs'
import { join } from 'node:path'
import { filesOfJournal } from '../../electron/files/journal-segments.ts'
import type { KillParts } from './hurt.ts'
import { type Attempt, FINE, type Trial } from './row.ts'
import { JOURNAL } from './templates.ts'
import { cleared, Victim } from './victim.ts'

/** The last edits of a sitting may take so many times what the first took. */
const SLOWER = 2
/** All processes together may grow by so much. */
const GROWTH_MB = 400

/** One person works all day: the time of an edit and the memory stay what they were, and all is there afterwards. */
export function sittingTrial({ templates }: KillParts, edits: number): Trial {
  return {
    fault: `${edits} edits in one sitting`,
    async run(): Promise<Attempt> {
      const folder = await templates.copy('office')
      const victim = await Victim.start(folder)
      await victim.shown()
      const before = await victim.state()
      const journalBefore = await journalBytes(folder)
      const unit = before?.records.find(({ kind, parentId }) => kind === 'unit' && parentId)
      if (!before || !unit) throw new Error('The office has no units')
      await victim.page.locator(`[id="box-${unit.id}"]`).click()
      const times: number[] = []
      let first = 0
      for (let count = 1; count <= edits; count++) {
        times.push(await oneEdit(victim, unit.id, `Nomor ${count}`))
        if (count === Math.ceil(edits / 10)) first = await megabytes(victim)
      }
      await victim.saved()
      const last = await megabytes(victim)
      await victim.cut()
      const again = await Victim.start(folder)
      await again.shown()
      const state = await again.state()
      await again.cut()
      const journal = await journalBytes(folder)
      await cleared(folder)
      const lost = Math.max(0, before.lastSeq + edits - (state?.lastSeq ?? 0))
      const tenth = Math.ceil(edits / 10)
      const early = median(times.slice(0, tenth))
      const late = median(times.slice(-tenth))
      const figures = [
        `edit ${early.toFixed(0)} → ${late.toFixed(0)} ms`,
        `${first.toFixed(0)} → ${last.toFixed(0)} MB`,
        `journal ${((journal - journalBefore) / edits).toFixed(0)} bytes an edit`,
      ].join(', ')
      const isFlat = late < early * SLOWER + 20 && last - first < GROWTH_MB
      if (lost > 0 || !isFlat) return { lost, trouble: figures }
      return { ...FINE, confirmed: edits, told: figures }
    },
  }
}

/** Milliseconds from Enter until the box has the new name, which comes after both disks. */
async function oneEdit({ page }: Victim, id: string, name: string): Promise<number> {
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(name)
  const began = performance.now()
  await page.keyboard.press('Enter')
  await page.locator(`[id="box-${id}"][aria-label^="${name}" i]`).waitFor()
  return performance.now() - began
}

/** Of the file that grows and its finished parts. */
async function journalBytes(folder: string): Promise<number> {
  const files = await filesOfJournal(join(folder, JOURNAL))
  return files.reduce((sum, file) => sum + statSync(file).size, 0)
}

async function megabytes({ program }: Victim): Promise<number> {
  const kilobytes = await program.evaluate(({ app }) =>
    app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
  )
  return kilobytes / 1024
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { createSharedFolder } from '../../renderer/app/shared-folder/shared-folder.ts'
import {
  createWorkspaceWith,
  type OpenWorkspace,
} from '../../renderer/app/workspace/open-workspace.ts'
import type { UnitId } from '../../renderer/domain/records/records.ts'
import { recordsOf } from '../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { BaganDatabase } from '../../renderer/storage/database.ts'
import { createRealDesktop } from '../make/real-desktop.ts'
import { alone, type Measure, percentile, processorMs, timedByTurns } from './measure.ts'
import { cityOf } from './structures.ts'

/** Some 1,000 posts: the office itself costs little, so that what sharing adds would show. */
const UNITS = 390
const EDITS = 200
const RUNS = 5
/** Beside the same edit where nothing is shared. */
const MOST = 1.05
const LABEL = { code: 'rename-unit', params: { from: '', to: '' } } as const

/** An own edit of an office that has a shared folder beside that of one that has none, and what goes into the folder. */
export async function measure(): Promise<Measure[]> {
  const places: string[] = []
  const place = () => {
    const made = mkdtempSync(join(tmpdir(), 'bagan-bench-'))
    places.push(made)
    return made
  }
  try {
    const off = await officeAt(place())
    const on = await officeAt(place())
    on.real.chosen = place()
    const folder = createSharedFolder({
      ...{ office: on.open, desktop: on.real.desktop, now, officer: () => 'Sri' },
    })
    await folder.choose('', null)
    const times = await timedByTurns(
      RUNS,
      () => edited(on.open),
      () => edited(off.open),
    )
    const [withFolder, without] = [percentile(times.run, 0.5), percentile(times.beside, 0.5)]
    const laid = await processorMs(() => folder.exchange())
    for (const { open } of [on, off]) await open.close()
    await folder.close()
    return [
      {
        name: `${EDITS} own edits, a folder shared (median of ${RUNS} runs by turns)`,
        ...{ value: withFolder, unit: 'ms', target: without * MOST },
        ...{ baseline: without, baselineName: 'nothing shared' },
      },
      alone(`${EDITS * (RUNS + 1)} edits laid into a folder`, laid, 'ms'),
    ]
  } finally {
    for (const made of places) rmSync(made, { recursive: true, force: true })
  }
}

async function officeAt(folder: string) {
  const real = createRealDesktop(folder, 'MEJA')
  const house = { indexedDB: new IDBFactory(), IDBKeyRange }
  const parts = {
    desktop: real.desktop,
    now,
    openDatabase: (id: string) => new BaganDatabase(id, house),
  }
  const records = recordsOf(cityOf(UNITS))
  const open = await createWorkspaceWith('kota', { records }, LABEL, parts)
  await open.checked
  return { real, open }
}

function now(): string {
  return new Date().toISOString()
}

let edits = 0

async function edited({ workspace }: OpenWorkspace): Promise<void> {
  const [id] = workspace.getState().structure.tables.unit.keys()
  for (let left = EDITS; left > 0; left--) {
    await workspace.run(LABEL, renameUnit(id as UnitId, `Nama ${++edits}`))
    await workspace.settled()
  }
}

import type { UnitId } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { NO_HISTORY } from '../../../renderer/domain/structure/journal/history.ts'
import { recordsOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { cityRecords } from '../../../renderer/samples/city.ts'
import { BaganDatabase } from '../../../renderer/storage/database.ts'
import { commitEntry, restoreAll } from '../../../renderer/storage/structure-store.ts'
import { askedBoxes } from './page-size.ts'

const COMMITS = 200

/** Times the real commit of an edit, and beside it one row put by Dexie alone, both with strict durability. */
async function start(): Promise<void> {
  const database = new BaganDatabase(`bench-${askedBoxes()}`)
  let structure = structureOf(cityRecords(1, askedBoxes()))
  await restoreAll(database, { structure, lastSeq: 0, history: NO_HISTORY }, [])
  const ids = [...structure.tables.unit.keys()] as UnitId[]
  const commit: number[] = []
  const plain: number[] = []
  for (let turn = 0; turn < COMMITS; turn++) {
    const result = renameUnit(ids[turn % ids.length] as UnitId, `Unit ${turn}`)(structure)
    if (!result.ok) throw new Error(result.problem.code)
    structure = apply(structure, result.value)
    const label = { code: 'rename-unit', params: {} } as const
    const entry = { seq: turn + 1, at: '', kind: 'edit', label, target: null, change: result.value }
    commit.push(await timeOf(() => commitEntry(database, { ...entry, kind: 'edit' })))
    const row = recordsOf(structure)[0]
    if (row) plain.push(await timeOf(() => database.records.put(row)))
  }
  await database.delete()
  document.body.dataset.commit = JSON.stringify(commit)
  document.body.dataset.plain = JSON.stringify(plain)
  document.body.dataset.drawn = '0'
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

void start()

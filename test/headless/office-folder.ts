import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StructureRecord } from '../../renderer/domain/records/records.ts'
import { renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { smallOfficeRecords } from '../domain/small-office.ts'
import { createTestOffice } from '../make/test-office.ts'

/** An office with seven snapshots as it lies on a disk, in that folder; answers the names of its snapshots. */
export async function layOffice(
  folder: string,
  records: readonly StructureRecord[] = smallOfficeRecords(),
): Promise<string[]> {
  const { open, fake } = await createTestOffice({}, records)
  await open.checked
  for (const to of ['A', 'B', 'C', 'D', 'E', 'F']) {
    const label = { code: 'rename-unit', params: { from: '', to } } as const
    await open.workspace.run(label, renameUnit('unit:ikp', to))
    await open.workspace.settled()
    await open.backups.take()
  }
  const { lines, snapshots } = fake.folder('uji')
  mkdirSync(join(folder, 'cadangan'), { recursive: true })
  writeFileSync(join(folder, 'riwayat.jsonl'), lines.map((line) => `${line}\n`).join(''))
  return [...snapshots.values()].map(({ info: { seq }, bytes }) => {
    const name = `0000000${seq} 2018-10-04T02-0${seq}-00-000Z.bagan`
    writeFileSync(join(folder, 'cadangan', name), bytes)
    return name
  })
}

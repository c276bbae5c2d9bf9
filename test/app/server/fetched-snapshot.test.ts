import 'fake-indexeddb/auto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openExisting } from '../../../renderer/app/files/program.ts'
import { memberSql } from '../../../renderer/app/server/member-sql.ts'
import { initSql } from '../../../renderer/app/server/server-sql.ts'
import {
  heldInSnapshot,
  restoreState,
  snapshotsOf,
} from '../../../renderer/app/workspace/restore-points.ts'
import { recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { integrityOf } from '../../../renderer/storage/integrity.ts'
import { deleteDatabases } from '../../../renderer/storage/older-database.ts'
import { wholeOf } from '../../../renderer/storage/structure-store.ts'
import { smallOfficeRecords } from '../../domain/small-office.ts'
import {
  type CityServer,
  NEEDS,
  openCityServer,
  SLOW,
  whyNoServer,
} from '../../make/city-server.ts'
import { CityDesk, loginOf } from './city-desk.ts'
import { done } from './server-desk.ts'

const JOBS = [
  ['hana', 'personnel', null],
  ['dinas', 'office', 'unit:ikp'],
  ['wali', 'leader', null],
] as const

let desks: CityDesk[] = []

afterEach(async () => {
  for (const one of desks) await one.close()
  desks = []
})

describe.skipIf(whyNoServer)('an office just fetched', { meta: { needs: NEEDS } }, () => {
  let server: CityServer
  beforeAll(async () => {
    server = await openCityServer(['fsync = off'])
  }, SLOW)
  afterAll(() => server?.end(), SLOW)

  async function member(login: string, ...[job, office]: [string, string | null]) {
    const told = { login, job: job as 'leader', office, fullName: login }
    await server.asAdmin(memberSql(told), 'kota')
    await server.asAdmin(`alter role ${login} password 'sandi-${login}'`, 'kota')
    return loginOf(server.access(login, 'kota'))
  }

  test(
    'has a first snapshot that is read, restored, and enough without its database',
    async () => {
      await server.database('kota')
      await server.asAdmin(initSql('Kota Contoh'), 'kota')
      const sri = new CityDesk('sri')
      desks.push(sri)
      await sri.beginWith(smallOfficeRecords())
      expect(await sri.server.join(await member('sri', 'organisation', null))).toBeNull()
      await sri.server.exchange()
      for (const [login, job, office] of JOBS) await tried(login, job, office)
    },
    SLOW,
  )

  /** Fetched as that job shows it. */
  async function tried(login: string, job: string, office: string | null): Promise<void> {
    const one = new CityDesk(login)
    desks.push(one)
    expect(await one.fetch(await member(login, job, office))).toBeNull()
    const { desktop } = one.program
    expect(await one.open.backups.take()).toBe(true)
    const begun = one.records
    const [first] = done(await snapshotsOf(desktop, one.open))
    const held = done(await heldInSnapshot(desktop, one.open, first?.file ?? ''))
    expect(sorted(recordsOf(held.structure))).toEqual(begun)
    expect(held.leftOut ?? null).toBe(one.open.part)
    const lines = await desktop.readJournal({ id: one.open.id, fromSeq: 1 })
    const bytes = await desktop.readSnapshot({ id: one.open.id, file: first?.file ?? '' })
    if (!lines.ok || !bytes.ok) throw new Error('not read')
    const report = await integrityOf({
      ...{ lines: lines.value, snapshots: [{ file: 'satu', bytes: bytes.value }] },
      ...{ progress: () => undefined, held: await wholeOf(one.open.database) },
    })
    expect(report).toMatchObject({ isWhole: true })

    await one.rename('Bidang Lain')
    expect(one.records).not.toEqual(begun)
    done(await restoreState(one.open, first?.seq ?? 0, held.structure))
    await one.open.workspace.settled()
    expect(one.records).toEqual(begun)

    const { id } = one.open
    await one.server.close()
    await one.open.close()
    await deleteDatabases(id)
    const again = await openExisting(one.program, id)
    one.begin(again)
    await again.checked
    expect([one.records, again.part]).toEqual([begun, held.leftOut ?? null])
  }
})

function sorted<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

import {
  createWorkspaceWith,
  type OpenParts,
  type OpenWorkspace,
  openWorkspace,
} from '../../renderer/app/workspace/open-workspace.ts'
import type { StructureRecord } from '../../renderer/domain/records/records.ts'
import { smallOfficeRecords } from '../domain/small-office.ts'
import { createDatabasePlace } from './fake-database.ts'
import { createFakeDesktop, type FakeDesktop } from './fake-desktop.ts'

export interface TestOffice {
  readonly open: OpenWorkspace
  readonly fake: FakeDesktop
  readonly parts: OpenParts
  /** Closes what is open and opens it again, as the next start does. */
  reopen(): Promise<OpenWorkspace>
  /** The database is lost, as where its folder was deleted. */
  loseDatabase(): void
}

/** The small office as a workspace `uji`, saved on a fake desktop and a fake database; each moment is a second later. */
export async function createTestOffice(
  given: Pick<OpenParts, 'held'> = {},
  records: readonly StructureRecord[] = smallOfficeRecords(),
): Promise<TestOffice> {
  const place = createDatabasePlace()
  const fake = createFakeDesktop()
  let seconds = 0
  const parts: OpenParts = {
    desktop: fake.desktop,
    now: () => new Date(Date.UTC(2018, 9, 4, 2, 41, ++seconds)).toISOString(),
    openDatabase: place.open,
    ...given,
  }
  const label = { code: 'open-file', params: { name: 'uji' } } as const
  let open = await createWorkspaceWith('uji', { records }, label, parts)
  return {
    open,
    fake,
    parts,
    loseDatabase: place.wipe,
    reopen: async () => {
      await open.close()
      open = await openWorkspace('uji', parts)
      return open
    },
  }
}

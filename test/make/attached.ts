import type { Desktop } from '../../electron/contract/ipc-contract.ts'
import type { ScanName } from '../../electron/contract/scan-calls.ts'
import { attachScan } from '../../renderer/app/files/attachments.ts'
import { bringingScans, type ScanSource } from '../../renderer/app/scans/bring-scans.ts'
import type { OpenWorkspace } from '../../renderer/app/workspace/open-workspace.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'

let count = 0

/** Keeps a scan beside a record, as somebody at the window does. */
export async function attached(
  desktop: Desktop,
  open: OpenWorkspace,
  name: string,
  bytes: Uint8Array,
  ofId: string,
): Promise<ScanName> {
  const newId = () => `attachment:uji-${process.pid}-${++count}` as const
  const file = { ofId, sort: 'document', name, bytes } as const
  const done = await attachScan(desktop, open, file, { newId, today: day('2026-11-30') })
  if (!done.ok) throw new Error(done.problem.code)
  await open.workspace.settled()
  const { content, media } = done.value.attachment
  return { content, media }
}

/** Of a scan: its bytes where they lie here whole or come from there, else why not. */
export async function scanOn(
  desktop: Desktop,
  id: string,
  scan: ScanName,
  from: ScanSource | null = null,
): Promise<Uint8Array | string> {
  const sources = () => (from === null ? [] : [from])
  const read = await bringingScans(desktop, id, sources, () => 'belum sampai').readScan({
    id,
    scan,
  })
  return read.ok ? new Uint8Array(read.value) : read.code
}

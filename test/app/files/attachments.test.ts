import { describe, expect, it } from 'vitest'
import { attachScan, openAttachment } from '../../../renderer/app/files/attachments.ts'
import { createWorkspace } from '../../../renderer/app/workspace/workspace.ts'
import { attachmentsOf } from '../../../renderer/domain/attachments/attachments.ts'
import type { AttachmentId } from '../../../renderer/domain/records/records.ts'
import {
  type JournalEntry,
  NO_HISTORY,
} from '../../../renderer/domain/structure/journal/history.ts'
import { all, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { DOCM, LOCKED_PDF, PDF } from '../../domain/attachments/scans.ts'
import { createFakeDesktop } from '../../make/fake-desktop.ts'

const OFFICE = structureOf(demoRecords())
const ofId = all(OFFICE, 'appointment')[0]?.id ?? ''
let made = 0
const WITH = { newId: (): AttachmentId => `attachment:${made++}`, today: day('2018-10-04') }

async function office() {
  const fake = createFakeDesktop()
  const entries: JournalEntry[] = []
  const workspace = await createWorkspace({
    ...{ structure: OFFICE, lastSeq: 0, history: NO_HISTORY },
    ...{ save: async (entry) => void entries.push(entry), catchUp: async () => undefined },
    ...{
      entry: async (seq) => entries.find((one) => one.seq === seq),
      now: () => '2018-10-04T00:00:00.000Z',
    },
    afterSave: () => undefined,
  })
  const open = { id: 'kota', workspace }
  const attach = (name: string, bytes: Uint8Array) =>
    attachScan(fake.desktop, open, { ofId, sort: 'document', name, bytes }, WITH)
  const held = () => attachmentsOf(workspace.getState().structure, ofId)
  return { fake, open, attach, held, files: () => fake.folder('kota').scans.size }
}

describe('attaching a scan', () => {
  it('keeps its bytes, then its record; undo takes the record off and leaves the file', async () => {
    const { attach, held, files, open } = await office()
    const done = await attach('SK 1.pdf', PDF)
    expect(done).toMatchObject({ ok: true, value: { isLocked: false, isRenamed: false } })
    expect(held().map(({ name, bytes, media }) => [name, bytes, media])).toEqual([
      ['SK 1.pdf', PDF.length, 'pdf'],
    ])
    await open.workspace.undo()
    expect([held().length, files()]).toEqual([0, 1])
    await open.workspace.redo()
    expect(held()).toHaveLength(1)
  })

  it('tells a PDF that is locked and a name that was cleaned', async () => {
    const { attach } = await office()
    expect(await attach('a/b/SK\u0000.pdf', LOCKED_PDF)).toMatchObject({
      value: { isLocked: true, isRenamed: true, attachment: { name: 'SK.pdf' } },
    })
  })

  it.each([
    ['scan-empty', 'a.pdf', new Uint8Array()],
    ['scan-unknown', 'a.svg', new TextEncoder().encode('<svg><script/></svg>')],
    ['scan-broken', 'a.pdf', PDF.subarray(0, 20)],
    ['scan-macros', 'a.docx', DOCM],
    ['scan-renamed', 'a.jpg', PDF],
    ['attachment-too-large', 'a.pdf', new Uint8Array(20 * 1024 * 1024 + 1)],
  ] as const)('%s is refused, and nothing is kept', async (code, name, bytes) => {
    const { attach, held, files } = await office()
    expect(await attach(name, bytes)).toMatchObject({ ok: false, problem: { code } })
    expect([held().length, files()]).toEqual([0, 0])
  })

  it('the same twice is told and kept once', async () => {
    const { attach, held, files } = await office()
    await attach('SK 1.pdf', PDF)
    expect(await attach('SK 2.pdf', PDF)).toMatchObject({ problem: { code: 'attachment-twice' } })
    expect([held().length, files()]).toEqual([1, 1])
  })

  it('of a disk that refuses leaves no record', async () => {
    const { fake, attach, held } = await office()
    fake.broken.add('keepScan')
    expect(await attach('SK 1.pdf', PDF)).toMatchObject({ problem: { code: 'scan-not-kept' } })
    expect(held()).toEqual([])
  })

  it('that is not on this computer is told where it is opened', async () => {
    const { fake, attach } = await office()
    const done = await attach('SK 1.pdf', PDF)
    fake.broken.add('openScan')
    const opened = done.ok && (await openAttachment(fake.desktop, 'kota', done.value.attachment))
    expect(opened).toMatchObject({ ok: false })
  })
})

import { expect, it } from 'vitest'
import { attachFiles, type OfferedFile } from '../../../renderer/app/files/attach-files.ts'
import { createWorkspace } from '../../../renderer/app/workspace/workspace.ts'
import { attachmentsOf } from '../../../renderer/domain/attachments/attachments.ts'
import { settingRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { AttachmentId } from '../../../renderer/domain/records/records.ts'
import {
  type JournalEntry,
  NO_HISTORY,
} from '../../../renderer/domain/structure/journal/history.ts'
import { all, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { JPG, PDF } from '../../domain/attachments/scans.ts'
import { createFakeDesktop } from '../../make/fake-desktop.ts'
import { jpegOf, pngOf } from '../../make/pictures.ts'

const MEGABYTE = 1024 * 1024
/** Of an office whose limit is 1 MB. */
const OFFICE = structureOf([...demoRecords(), settingRecord('attachment-limit', '1')])
const ofId = all(OFFICE, 'appointment')[0]?.id ?? ''
let made = 0

async function offered(
  files: readonly OfferedFile[],
  redraw: (longest: number) => Promise<Uint8Array> = async () => jpegOf(3508, 2339),
) {
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
  const told: string[] = []
  const open = { id: 'kota', workspace, isLocked: false }
  const to = { ofId, sort: 'document' } as const
  const done = await attachFiles(fake.desktop, open, to, files, {
    newId: (): AttachmentId => `attachment:${made++}`,
    today: day('2018-10-04'),
    onFile: (name, no, of) => told.push(`${no}/${of} ${name}`),
    redraw: (_bytes, _type, longest) => redraw(longest),
  })
  const held = attachmentsOf(workspace.getState().structure, ofId).map(({ name }) => name)
  return { done, told, held, files: fake.folder('kota').scans.size }
}

const file = (name: string, bytes: Uint8Array): OfferedFile => ({
  ...{ name, size: bytes.length },
  read: async () => bytes,
})

it('attaches several one after another; what one is refused for names it, the others go on', async () => {
  const { done, told, held } = await offered([
    file('SK 1.pdf', PDF),
    file('salinan.pdf', PDF),
    file('kosong.pdf', new Uint8Array()),
    file('foto.jpg', JPG),
  ])
  expect(held).toEqual(['SK 1.pdf', 'foto.jpg'])
  expect(told).toEqual(['1/4 SK 1.pdf', '2/4 salinan.pdf', '3/4 kosong.pdf', '4/4 foto.jpg'])
  expect(done.refused).toMatchObject([
    { code: 'attachment-twice', params: { name: 'salinan.pdf', twin: 'SK 1.pdf' } },
    { code: 'scan-empty', params: { name: 'kosong.pdf' } },
  ])
})

it('offers a picture over the limit smaller, and keeps nothing of it before that is chosen', async () => {
  const large = pngOf(4000, 2667, 1.5 * MEGABYTE)
  const { done, held, files } = await offered([file('foto meja.png', large)])
  expect([held, files, done.refused]).toEqual([[], 0, []])
  expect(done.smaller).toMatchObject([
    {
      ...{ from: 'foto meja.png', file: { name: 'foto meja.jpg', bytes: jpegOf(3508, 2339) } },
      was: { width: 4000, height: 2667, bytes: large.length },
      becomes: { width: 3508, height: 2339 },
    },
  ])
})

it('draws it smaller still until it fits', async () => {
  const asked: number[] = []
  const { done } = await offered(
    [file('foto.png', pngOf(4000, 3000, MEGABYTE))],
    async (longest) => {
      asked.push(longest)
      return longest > 2500 ? new Uint8Array(2 * MEGABYTE) : jpegOf(longest, 100)
    },
  )
  expect(asked).toEqual([3508, 2924, 2339])
  expect(done.smaller[0]?.becomes.width).toBe(2339)
})

it.each([
  ['a picture the page cannot draw', pngOf(10, 10, MEGABYTE), 'attachment-too-large'],
  [
    'one of more pixels than a page should draw',
    pngOf(70_000, 1000, MEGABYTE),
    'attachment-too-large',
  ],
  ['what is no picture', new Uint8Array(MEGABYTE + 1), 'attachment-too-large'],
] as const)('%s is refused by its size', async (_what, bytes, code) => {
  const { done, held } = await offered([file('besar.png', bytes)], async () => {
    throw new Error('cannot be decoded')
  })
  expect([held, done.smaller]).toEqual([[], []])
  expect(done.refused).toMatchObject([{ code, params: { name: 'besar.png', most: 1 } }])
})

it('what is larger than any office allows is not read; what cannot be read is told', async () => {
  const read = async () => {
    throw new Error('read')
  }
  const { done } = await offered([
    { name: 'film.pdf', size: 900 * MEGABYTE, read },
    { name: 'folder', size: 4096, read },
  ])
  expect(done.refused).toMatchObject([
    { code: 'attachment-too-large', params: { name: 'film.pdf' } },
    { code: 'scan-unread', params: { name: 'folder' } },
  ])
})

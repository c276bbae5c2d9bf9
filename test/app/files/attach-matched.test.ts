import { describe, expect, it } from 'vitest'
import { attachMatched, type ChosenMatch } from '../../../renderer/app/files/attach-matched.ts'
import {
  chosenMatches,
  firstChoices,
  MOST_MATCHED,
  matchFiles,
} from '../../../renderer/app/files/match-files.ts'
import { createWorkspace } from '../../../renderer/app/workspace/workspace.ts'
import type { AttachmentId } from '../../../renderer/domain/records/records.ts'
import {
  type JournalEntry,
  NO_HISTORY,
} from '../../../renderer/domain/structure/journal/history.ts'
import { all, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { JPG, LOCKED_PDF, PDF, PNG } from '../../domain/attachments/scans.ts'
import { createFakeDesktop } from '../../make/fake-desktop.ts'

const OFFICE = structureOf(demoRecords())
const ON = day('2018-10-04')
const [A = '', B = '', C = ''] = all(OFFICE, 'appointment').map(({ id }) => id)

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
  const stopping = new AbortController()
  let made = 0
  const run = (chosen: readonly ChosenMatch[], onFile: (no: number) => void = () => undefined) =>
    attachMatched(fake.desktop, { id: 'kota', workspace }, chosen, {
      ...{ newId: (): AttachmentId => `attachment:${made++}`, today: ON, onFile },
      signal: stopping.signal,
    })
  const held = () => all(workspace.getState().structure, 'attachment')
  return { fake, workspace, entries, run, held, stopping, kept: () => fake.folder('kota').scans }
}

function file(path: string, bytes: Uint8Array, ...ofIds: string[]): ChosenMatch {
  const to = ofIds.map((ofId) => ({ ofId, sort: 'document' as const }))
  return { file: { path, bytes: bytes.length, read: async () => bytes }, to }
}

describe('files that were matched', () => {
  it('are attached in one edit, which one undo takes back; the same bytes lie there once', async () => {
    const { run, held, entries, workspace, kept } = await office()
    const done = await run([file('x/SK 1.pdf', PDF, A, B), file('SK 2.png', PNG, C)])
    expect(done).toMatchObject({ ok: true, value: { refused: [], stopped: false } })
    expect(held().map(({ ofId, name }) => [ofId, name])).toEqual([
      [A, 'SK 1.pdf'],
      [B, 'SK 1.pdf'],
      [C, 'SK 2.png'],
    ])
    expect([entries.length, kept().size]).toEqual([1, 2])
    await workspace.undo()
    expect(held()).toEqual([])
  })

  it('are told one by one where they cannot be, and the others go on', async () => {
    const { run, held, kept } = await office()
    const gone: ChosenMatch = {
      file: { path: 'hilang.pdf', bytes: 9, read: () => Promise.reject(new Error('Tidak ada.')) },
      to: [{ ofId: A, sort: 'document' }],
    }
    const wrong = new TextEncoder().encode('bukan pdf')
    const done = await run([
      gone,
      file('SK salah.pdf', wrong, A),
      file('SK 1.pdf', PDF, A),
      file('SK 1 lagi.pdf', PDF, A),
      file('SK x.jpg', JPG, 'appointment:none'),
    ])
    expect(done.ok && done.value.refused.map(({ path, problem }) => [path, problem.code])).toEqual([
      ['hilang.pdf', 'scan-not-kept'],
      ['SK salah.pdf', 'scan-unknown'],
      ['SK 1 lagi.pdf', 'attachment-twice'],
      ['SK x.jpg', 'attachment-nothing'],
    ])
    expect([held().length, kept().size]).toEqual([1, 1])
  })

  it('stopped in the middle leave nothing, and take nothing away that was there before', async () => {
    const { run, held, kept, stopping, entries } = await office()
    await run([file('SK 1.pdf', PDF, A)])
    const done = await run(
      [file('SK 1.pdf', PDF, B), file('SK 2.png', PNG, B), file('SK 3.jpg', JPG, C)],
      (no) => no === 3 && stopping.abort(),
    )
    expect(done).toMatchObject({ ok: true, value: { attached: [], stopped: true } })
    expect([held().length, kept().size, entries.length]).toEqual([1, 1, 1])
  })

  it('stopped in a locked office with a file nobody can name, leave what was kept where it lies', async () => {
    const { fake, workspace, kept } = await office()
    let made = 0
    const stopping = new AbortController()
    const sealed = { content: 'ab'.repeat(32), media: 'kunci', bytes: 9 } as const
    const desktop = {
      keepScan: fake.desktop.keepScan,
      dropScans: fake.desktop.dropScans,
      listScans: async () => ({ ok: true, value: [sealed] }) as const,
    }
    const done = await attachMatched(
      desktop,
      { id: 'kota', workspace },
      [file('1.pdf', PDF, A), file('2.png', PNG, B)],
      {
        ...{
          newId: (): AttachmentId => `attachment:${made++}`,
          today: ON,
          signal: stopping.signal,
        },
        onFile: (no) => no === 2 && stopping.abort(),
      },
    )
    expect(done).toMatchObject({ ok: true, value: { stopped: true } })
    expect(kept().size).toBe(2)
  })

  it('are not attached where the folder of the office does not answer, and nothing is half there', async () => {
    const { run, held, fake, kept } = await office()
    fake.broken.add('keepScan')
    const done = await run([file('SK 1.pdf', PDF, A)])
    expect(done.ok && done.value.refused.map(({ problem }) => problem.code)).toEqual([
      'scan-not-kept',
    ])
    fake.broken.add('listScans')
    expect(await run([file('SK 1.pdf', PDF, A)])).toMatchObject({ ok: false })
    expect([held().length, kept().size]).toEqual([0, 0])
  })

  it('end where the disk is full: what was kept is attached, what was not come to stays open', async () => {
    const { fake, workspace, held } = await office()
    let room = 1
    const desktop = {
      listScans: fake.desktop.listScans,
      dropScans: fake.desktop.dropScans,
      keepScan: (input: Parameters<typeof fake.desktop.keepScan>[0]) =>
        room-- > 0
          ? fake.desktop.keepScan(input)
          : Promise.resolve({ ok: false, code: 'disk-full', message: 'Disk penuh.' } as const),
    }
    let made = 0
    const done = await attachMatched(
      desktop,
      { id: 'kota', workspace },
      [file('1.pdf', PDF, A), file('2.png', PNG, B), file('3.jpg', JPG, C)],
      {
        ...{ newId: (): AttachmentId => `attachment:${made++}`, today: ON },
        ...{ onFile: () => undefined, signal: new AbortController().signal },
      },
    )
    expect(done.ok && done.value.taken).toEqual(['1.pdf'])
    expect(
      done.ok && done.value.refused.map(({ path, problem }) => [path, problem.params]),
    ).toEqual([['2.png', { name: '2.png', reason: 'Disk penuh.' }]])
    expect(held()).toHaveLength(1)
  })

  it('are read one after another: never two at once', async () => {
    const { run, held } = await office()
    let open = 0
    let most = 0
    const slow = (path: string, bytes: Uint8Array, ofId: string): ChosenMatch => ({
      ...file(path, bytes, ofId),
      file: {
        ...{ path, bytes: bytes.length },
        async read() {
          most = Math.max(most, ++open)
          await new Promise((resolve) => setTimeout(resolve, 1))
          open--
          return bytes
        },
      },
    })
    await run([slow('1.pdf', PDF, A), slow('2.png', PNG, B), slow('3.pdf', LOCKED_PDF, C)])
    expect([most, held().length]).toEqual([1, 3])
  })
})

describe('a folder', () => {
  const known = { structure: OFFICE, on: ON, decided: [] }
  const files = (paths: readonly string[], bytes = 9) =>
    paths.map((path) => ({ path, bytes, read: async () => PDF }))

  it('is matched with pauses, up to so many files; only what is certain is chosen before', async () => {
    const many = files(Array.from({ length: MOST_MATCHED + 5 }, (_, at) => `berkas ${at}.pdf`))
    let pauses = 0
    const found = await matchFiles(many, known, async () => void pauses++)
    expect([found.length, pauses]).toEqual([MOST_MATCHED, MOST_MATCHED / 50])
    const [one, several] = await matchFiles(
      files(['SK 800-214-Diskominfo-2018.pdf', '821.2-047-BKPSDM-2016.pdf']),
      known,
      async () => undefined,
    )
    if (!one || !several) throw new Error('not matched')
    expect([one.match.kind, several.match.kind]).toEqual(['matched', 'several'])
    const chosen = chosenMatches([one, several], firstChoices([one, several]))
    expect(chosen.map(({ file: { path }, to }) => [path, to.length])).toEqual([
      ['SK 800-214-Diskominfo-2018.pdf', 1],
    ])
  })

  it('says of each file that cannot be why, by its name', async () => {
    const [text] = await matchFiles(files(['a/x.txt']), known, async () => undefined)
    expect(text?.refused).toEqual({ code: 'scan-unknown', params: { name: 'x.txt' } })
    const [large] = await matchFiles(
      files(['x.pdf'], 21 * 1024 * 1024),
      known,
      async () => undefined,
    )
    expect(large?.refused).toEqual({
      ...{ code: 'attachment-too-large', params: { name: 'x.pdf', size: 21, most: 20 } },
    })
  })
})

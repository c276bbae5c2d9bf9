import 'fake-indexeddb/auto'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { freshId } from '../../../renderer/app/clock.ts'
import { contentOf, copyBytes } from '../../../renderer/app/files/backup.ts'
import { copyOffice } from '../../../renderer/app/files/cabinet.ts'
import { fileForColleague, readGiven } from '../../../renderer/app/files/colleague-file.ts'
import { heldCopy } from '../../../renderer/app/files/held-copy.ts'
import { openContent } from '../../../renderer/app/files/open-file.ts'
import { beginFile, openApart, openExisting } from '../../../renderer/app/files/program.ts'
import { readInput } from '../../../renderer/app/files/read-input.ts'
import { createSharedFolder } from '../../../renderer/app/shared-folder/shared-folder.ts'
import { openElsewhere } from '../../../renderer/app/workspace/open-elsewhere.ts'
import type { OpenWorkspace } from '../../../renderer/app/workspace/open-workspace.ts'
import { heldInSnapshot, snapshotsOf } from '../../../renderer/app/workspace/restore-points.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { leftOutLine } from '../../../renderer/papers/left-out.ts'
import { USUAL_PAPER } from '../../../renderer/papers/order/paper-choice.ts'
import { paperFile } from '../../../renderer/papers/paper-file.ts'
import { paperKind } from '../../../renderer/papers/paper-table.ts'
import { readBagan } from '../../../renderer/storage/bagan-file.ts'
import { deleteDatabases } from '../../../renderer/storage/older-database.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { smallOfficeRecords } from '../../domain/small-office.ts'
import { createFakeDesktop } from '../../make/fake-desktop.ts'
import { textOfBytes } from '../../make/private-strings.ts'
import { run } from '../merge-desk.ts'
import { done } from '../workspace/office-laptop.ts'

const PART = 'tanpa NIP'
const WORDS = wordsIn('id')
const LABEL = { code: 'rename-unit', params: { from: 'a', to: 'b' } } as const

async function partOpen() {
  const fake = createFakeDesktop()
  let second = 0
  const now = () => new Date(Date.UTC(2026, 10, 30, 2, 0, ++second)).toISOString()
  const program = { desktop: fake.desktop, now, newId: freshId }
  const content = { records: smallOfficeRecords(), leftOut: PART }
  const open = await beginFile(program, 'uji', content)
  return { program, fake, open }
}

async function leftOutOf(bytes: Uint8Array) {
  return done(await readBagan(bytes)).leftOut
}

async function snapshotOf({ program, open }: Awaited<ReturnType<typeof partOpen>>) {
  expect(await open.backups.take()).toBe(true)
  const [newest] = done(await snapshotsOf(program.desktop, open))
  const bytes = await program.desktop.readSnapshot({ id: open.id, file: newest?.file ?? '' })
  if (!bytes.ok) throw new Error(bytes.message)
  return { file: newest?.file ?? '', bytes: bytes.value }
}

async function closed(open: OpenWorkspace): Promise<string | null> {
  await open.close()
  return open.part
}

describe('an office seen only in part', () => {
  it('says so in every copy of it, in its backups, and in offices begun with them', async () => {
    const made = await partOpen()
    const { program, open } = made
    await open.workspace.run(LABEL, renameUnit('unit:ikp', 'Bidang Baru'))
    const wish = { words: WORDS, without: [], passphrase: null } as const
    const copy = await copyBytes(await contentOf(open, 'uji'), wish)
    const less = await copyBytes(await contentOf(open, 'uji'), { ...wish, without: ['names'] })
    expect(await leftOutOf(copy)).toBe(PART)
    expect(await leftOutOf(less)).toMatch(new RegExp(`^${PART} .+`))
    expect((await heldCopy(open, 'uji')).leftOut).toBe(PART)
    const snapshot = await snapshotOf(made)
    expect(await leftOutOf(snapshot.bytes)).toBe(PART)
    const apart = await openApart(
      program,
      done(await heldInSnapshot(program.desktop, open, snapshot.file)),
    )
    expect(await closed(apart)).toBe(PART)
    await open.close()
    expect(await closed(await openExisting(program, open.id))).toBe(PART)
    const second = done(await copyOffice(program, open.id))
    expect(await closed(await openExisting(program, second.id))).toBe(PART)
    const options = { preset: 'bagan', words: WORDS, on: day('2026-11-30') } as const
    const read = await readInput([{ name: 'uji.bagan', bytes: copy }], options)
    expect(read.report.problems.map(({ message }) => message).join()).toContain(PART)
    const again = await openContent(program, 'uji.bagan', read, WORDS)
    expect(await closed(again.opened)).toBe(PART)
  })

  it('is one still where its database is lost, and where its first line is lost besides', async () => {
    const made = await partOpen()
    const { program, fake, open } = made
    await snapshotOf(made)
    await open.close()
    await deleteDatabases(open.id)
    expect(await closed(await openExisting(program, open.id))).toBe(PART)
    const lines = fake.folders.get(open.id)?.lines ?? []
    lines[0] = 'rusak'
    await deleteDatabases(open.id)
    const mended = await openExisting(program, open.id)
    expect(mended.part).toBe(PART)
    expect(mended.workspace.getState().structure.tables.unit.size).toBeGreaterThan(1)
    await mended.close()
    const read = await openElsewhere({ id: open.id, holder: { computer: 'lain' } } as never, {
      desktop: program.desktop,
      now: program.now,
    })
    expect(await closed(read)).toBe(PART)
  })

  it('is given to no colleague, takes from none, and is laid into no folder', async () => {
    const { program, open } = await partOpen()
    const refused = { ok: false, problem: { code: 'office-in-part', params: { part: PART } } }
    expect(await fileForColleague(open, 'uji', null)).toEqual(refused)
    const file = { name: 'rekan.bagan', bytes: strToU8('') }
    expect(await readGiven(open, file)).toEqual(refused)
    const before = open.workspace.getState().lastSeq
    const folder = createSharedFolder({
      ...{ office: open, now: program.now, officer: () => 'Sri' },
      desktop: {
        ...program.desktop,
        sharedFolder: async () => ({ ok: true, value: { folder: '/bersama', computer: 'a' } }),
      },
    })
    await folder.exchange()
    expect(folder.now.get().trouble?.problem).toEqual(refused.problem)
    await folder.close()
    expect(open.workspace.getState().lastSeq).toBe(before)
    await open.close()
  })

  it('says so on what is made of it: a table, data for other programs, a paper', async () => {
    const structure = structureOf(smallOfficeRecords())
    const on = day('2026-11-30')
    const source = { structure, live: structure, proposal: null, documents: [] }
    const wish = { choice: USUAL_PAPER, language: 'id', on, today: on, part: PART } as const
    for (const [id, format] of [
      ['vacancies', 'csv'],
      ['popolo', 'json'],
      ['drawio', 'drawio'],
      ['org', 'ttl'],
    ] as const) {
      const bytes = await paperFile(paperKind(id), format, source, wish)
      expect(textOfBytes(bytes ?? new Uint8Array()), id).toContain(PART.toLowerCase())
    }
    expect(leftOutLine({ choice: { without: ['nip'] }, language: 'id', part: PART })).toBe(
      `${PART} Tidak dicantumkan: NIP.`,
    )
  })

  it('is merged with nothing, and stays one in what commands make of it', async () => {
    const { fake, open } = await partOpen()
    await open.workspace.settled()
    const bytes = await copyBytes(await contentOf(open, 'uji'), {
      ...{ words: WORDS, without: [], passphrase: null },
    })
    const journal = strToU8(`${fake.folders.get(open.id)?.lines.join('\n')}\n`)
    await open.close()
    const merge = run(['merge', 'a.bagan', 'b.bagan', '--out', 'x.bagan'], bytes, bytes)
    await expect(merge).resolves.toMatchObject({ exitCode: 2 })
    const copied = await run(['copy', 'a.bagan', '--out', 'x.bagan'], bytes)
    const restored = await run(['restore', 'riwayat.jsonl', '--out', 'x.bagan'], journal)
    for (const { files } of [copied, restored]) {
      expect(await leftOutOf(files?.[0]?.bytes ?? new Uint8Array())).toBe(PART)
    }
  })
})

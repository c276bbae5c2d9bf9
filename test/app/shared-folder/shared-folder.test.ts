import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { openValues } from '../../../renderer/domain/sharing/open-values.ts'
import { smallOfficeRecords } from '../../domain/small-office.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { FolderDesk, imageOf, putBack, twoDesks } from './folder-desk.ts'

const kindOf = (path: string) => path.slice(path.lastIndexOf('.') + 1)
const newest = (paths: readonly string[], kind: string) =>
  paths.filter((path) => kindOf(path) === kind).sort((a, b) => numberOf(b) - numberOf(a))[0] ?? ''
const numberOf = (path: string) => Number.parseInt(basename(path), 10)
const linesOf = (paths: readonly string[]) => [...new Set(paths.map(dirname))]

describe('a shared folder', () => {
  it('brings both ways what each did, in one entry, and writes nothing where nothing is new', async () => {
    const { a, b } = await twoDesks()
    await a.rename('Bidang A')
    await a.rename('Sekretariat A', 'unit:sek')
    await b.rename('Egov B', 'unit:egov')
    await a.folder.exchange()
    const before = b.open.workspace.getState().lastSeq
    await b.folder.exchange()
    await a.folder.exchange()
    expect(a.records).toEqual(b.records)
    expect([a.nameOf('unit:ikp'), a.nameOf('unit:egov')]).toEqual(['Bidang A', 'Egov B'])
    expect(b.open.workspace.getState().lastSeq).toBe(before + 1)
    const lying = imageOf(dirname(dirname(a.files()[0] ?? '')))
    for (const one of [a, b, a]) await one.folder.exchange()
    expect(imageOf(dirname(dirname(a.files()[0] ?? '')))).toEqual(lying)
    expect(b.open.workspace.getState().lastSeq).toBe(before + 1)
    expect(b.now).toMatchObject({ trouble: null, untaken: [], waiting: [] })
    expect(b.now.colleagues.map(({ officer, isOwn }) => [officer, isOwn]).sort()).toEqual([
      ['Agus', true],
      ['Sri', false],
    ])
  })

  it('asks where both changed one field, and is answered once for both', async () => {
    const { a, b } = await twoDesks()
    await a.rename('Bidang A')
    await b.rename('Bidang B')
    for (const one of [a, b, a]) await one.folder.exchange()
    for (const one of [a, b]) {
      expect(openValues(await one.state()).map(({ id }) => id)).toEqual(['post:ikp', 'unit:ikp'])
    }
    expect(a.nameOf('unit:ikp')).toBe(b.nameOf('unit:ikp'))
  })

  it('goes on after a restart with what is new alone, and under another line once its database is lost', async () => {
    const { a, b } = await twoDesks()
    await a.again()
    await a.rename('Bidang A')
    await a.folder.exchange()
    const own = newest(a.files(), 'lines')
    expect(readFileSync(own).length).toBeLessThan(3000)
    expect(linesOf(a.files())).toHaveLength(2)
    await a.again(true)
    await a.rename('Bidang A2')
    await a.folder.exchange()
    expect(linesOf(a.files())).toHaveLength(3)
    await b.folder.exchange()
    expect(b.records).toEqual(a.records)
    expect(openValues(await b.state())).toEqual([])
  })

  it('takes nothing of a file that is cut off anywhere or changed, tells it, and has it with the next whole one', async () => {
    const { a, b } = await twoDesks()
    await a.rename('Bidang A')
    await a.folder.exchange()
    const path = newest(a.files(), 'lines')
    const whole = readFileSync(path)
    const before = b.open.workspace.getState().lastSeq
    const points = Array.from({ length: 10 }, (_, at) => Math.floor((whole.length * at) / 10))
    for (const length of [...points, whole.length - 1]) {
      writeFileSync(path, whole.subarray(0, length))
      await b.folder.exchange()
      expect(b.now.untaken).toMatchObject([{ trouble: 'torn' }])
    }
    const zeros = Buffer.from(whole).fill(0, whole.length >> 1)
    writeFileSync(path, zeros)
    await b.folder.exchange()
    expect(b.now.untaken).toMatchObject([{ trouble: 'torn' }])
    expect(b.open.workspace.getState().lastSeq).toBe(before)
    expect(b.now.waiting).toHaveLength(1)
    // The one who laid it there finds it at the next start, and lays down all there is.
    await a.again()
    await a.folder.exchange()
    await b.folder.exchange()
    expect(b.records).toEqual(a.records)
    expect(b.now.untaken).toEqual([])
    expect(b.now.waiting).toEqual([])
  })

  it('tells doubled, renamed and strange files and takes none of them', async () => {
    const { a, b, shared } = await twoDesks()
    await a.rename('Bidang A')
    await a.folder.exchange()
    const path = newest(a.files(), 'lines')
    await b.folder.exchange()
    const before = b.open.workspace.getState().lastSeq
    copyFileSync(path, path.replace('.lines', ' (conflicted copy 2026-11-30).lines'))
    copyFileSync(path, join(dirname(path), `${numberOf(path) + 1}.lines`))
    writeFileSync(join(dirname(path), 'Catatan rapat.docx'), '')
    writeFileSync(join(shared, 'Foto.jpg'), '')
    await b.folder.exchange()
    const told = b.now.untaken.map(({ trouble }) => trouble)
    expect(told.toSorted()).toEqual(['foreign', 'foreign', 'renamed'])
    expect(b.open.workspace.getState().lastSeq).toBe(before)
    // For the one whose line it is it is no sign that somebody else goes on there.
    await a.rename('Bidang A2')
    await a.folder.exchange()
    await b.folder.exchange()
    expect(b.nameOf('unit:ikp')).toBe('Bidang A2')
  })
})

describe('what is missing in a shared folder', () => {
  it('holds up only what needs it, until the next whole file', async () => {
    const { a, b } = await twoDesks()
    const middle: string[] = []
    for (const name of ['A1', 'A2', 'A3']) {
      await a.rename(name)
      await a.rename(`${name} lain`, 'unit:egov')
      await a.folder.exchange()
      middle.push(newest(a.files(), 'lines'))
    }
    rmSync(middle[1] ?? '')
    await b.folder.exchange()
    expect(b.nameOf('unit:ikp')).toBe('A1')
    expect(b.now.waiting).toHaveLength(1)
    const day = Date.now() + 25 * 60 * 60 * 1000
    await withClock(day, async () => {
      await a.rename('A4')
      await a.folder.exchange()
    })
    await b.folder.exchange()
    expect(b.nameOf('unit:ikp')).toBe('A4')
    expect(b.records).toEqual(a.records)
    expect(b.now.waiting).toEqual([])
  })

  it('is laid there again where the folder was put back to yesterday', async () => {
    const { a, b, shared } = await twoDesks()
    await a.rename('Kemarin')
    await a.folder.exchange()
    const yesterday = imageOf(shared)
    await a.rename('Hari ini')
    await b.rename('Egov hari ini', 'unit:egov')
    await a.folder.exchange()
    for (const path of a.files()) rmSync(path)
    putBack(yesterday)
    await b.folder.exchange()
    await a.folder.exchange()
    await a.rename('Sore', 'unit:sek')
    for (const one of [a, b, a]) await one.folder.exchange()
    expect(a.records).toEqual(b.records)
    expect([b.nameOf('unit:ikp'), b.nameOf('unit:sek')]).toEqual(['Hari ini', 'Sore'])
  })

  it('comes back to a laptop that was put back to a backup, which goes on under a line of its own', async () => {
    const { a, b, shared } = await twoDesks()
    // The same data on two computers: a folder of the profile that was copied.
    const seen = await a.state()
    await a.rename('Bidang A')
    await a.folder.exchange()
    const line = (await a.open.database.notes.get('line'))?.value
    await b.open.database.notes.put({ key: 'line', value: String(line) })
    await b.rename('Egov B', 'unit:egov')
    await b.folder.exchange()
    expect((await b.open.database.notes.get('line'))?.value).not.toBe(line)
    await a.folder.exchange()
    expect(a.records).toEqual(b.records)
    expect(seen.seen).not.toEqual((await a.state()).seen)
    expect(linesOf(a.files()).length).toBeGreaterThan(2)
    expect(existsSync(shared)).toBe(true)
  })
})

describe('a folder that cannot be used', () => {
  test('is told, holds up no edit, and gets everything when it is back', async () => {
    const { a, b, shared } = await twoDesks()
    const away = `${shared}-away`
    renameSync(shared, away)
    await a.rename('Bidang A')
    await a.folder.exchange()
    expect(a.now.trouble).toMatchObject({ code: 'not-found' })
    expect(a.open.workspace.getState().saving.state).toBe('saved')
    renameSync(away, shared)
    await a.folder.exchange()
    expect(a.now.trouble).toBeNull()
    await b.folder.exchange()
    expect(b.nameOf('unit:ikp')).toBe('Bidang A')
  })

  test('is not filled anew where it turns out to be empty: another stick may be there', async () => {
    const { a, shared } = await twoDesks()
    for (const name of readdirSync(shared)) rmSync(join(shared, name), { recursive: true })
    await a.rename('Bidang A')
    await a.folder.exchange()
    expect(a.now.trouble).toMatchObject({ code: 'emptied' })
    expect(readdirSync(shared)).toEqual([])
    await a.folder.layAnew()
    expect(a.now.trouble).toBeNull()
    expect(a.files()).toHaveLength(1)
  })

  test('leaves no half file where it may not be written, and what a kill left beside goes', async () => {
    const { a, b } = await twoDesks()
    const [place = ''] = linesOf(a.files()).filter((path) =>
      path.includes(a.now.colleagues.find(({ isOwn }) => isOwn)?.line ?? 'x'),
    )
    writeFileSync(join(place, '77.lines.part'), 'setengah')
    await b.folder.exchange()
    expect(b.now.untaken).toEqual([])
    await a.rename('Bidang A')
    const before = a.files().length
    for (const code of ['not-allowed', 'disk-full']) {
      a.refuses.set('writeShared', code)
      await a.folder.exchange()
      expect(a.now.trouble).toMatchObject({ code })
      expect(a.open.workspace.getState().saving.state).toBe('saved')
    }
    expect(a.files()).toHaveLength(before)
    a.refuses.clear()
    await a.folder.exchange()
    expect(readdirSync(place).filter((name) => name.endsWith('.part'))).toEqual([])
    await b.folder.exchange()
    expect(b.nameOf('unit:ikp')).toBe('Bidang A')
  })

  test('does not hold up the end of the program either where it hangs', async () => {
    const { a, b } = await twoDesks()
    await a.rename('Bidang A')
    a.hangs = true
    void a.folder.exchange()
    await a.rename('Bidang A2')
    expect(a.open.workspace.getState().saving.state).toBe('saved')
    await a.folder.close()
    a.hangs = false
    await a.again()
    await a.folder.exchange()
    await b.folder.exchange()
    expect(b.nameOf('unit:ikp')).toBe('Bidang A2')
  })

  test('holds several offices beside one another', async () => {
    const { a, shared } = await twoDesks()
    const other = new FolderDesk('Budi', temporaryFolder(), shared)
    const records = smallOfficeRecords().map((record) =>
      JSON.parse(JSON.stringify(record).replaceAll(/"(unit|post|person|appointment):/g, '"$1:x')),
    )
    await other.begin({ records })
    await other.choose()
    await a.folder.exchange()
    expect(readdirSync(shared)).toHaveLength(2)
    expect(other.now).toMatchObject({ trouble: null, untaken: [], waiting: [] })
    expect(other.now.colleagues).toHaveLength(1)
    expect(a.now.colleagues).toHaveLength(2)
  })
})

async function withClock(at: number, work: () => Promise<void>): Promise<void> {
  const now = Date.now
  Date.now = () => at
  try {
    await work()
  } finally {
    Date.now = now
  }
}

import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fileForColleague, readGiven } from '../../../renderer/app/files/colleague-file.ts'
import { readScans } from '../../../renderer/app/scans/carried-scans.ts'
import { keepMissing } from '../../../renderer/app/scans/given-scans.ts'
import { HERE, takeGiven } from '../../../renderer/app/workspace/exchange.ts'
import { smallOfficeRecords } from '../../domain/small-office.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { MARK, scanOf } from '../../make/large-scan.ts'
import { done, FolderDesk, OFFICE } from '../shared-folder/folder-desk.ts'

const SK = scanOf(3000, 1)

/** Two laptops with the same office that give each other files alone. */
async function two() {
  const a = new FolderDesk('Sri', temporaryFolder(), temporaryFolder())
  const b = new FolderDesk('Agus', temporaryFolder(), temporaryFolder())
  await a.begin({ records: smallOfficeRecords() })
  await b.begin(await a.content())
  return { a, b }
}

async function given(from: FolderDesk, withScans: boolean): Promise<Uint8Array> {
  const { parts } = await readScans(from.desktop, OFFICE, from.structure)
  return done(await fileForColleague(from.open, 'uji', null, withScans ? parts : [])).bytes
}

async function taken(by: FolderDesk, bytes: Uint8Array) {
  const file = done(await readGiven(by.open, { name: 'rekan.bagan', bytes }))
  const entry = done(await takeGiven(by.open, file, HERE))
  await by.open.workspace.settled()
  const came = await keepMissing(by.desktop, OFFICE, by.structure, file.scans)
  return { ...came, written: file.written, isNew: entry !== null }
}

test('a file takes scans along where it is wished, and they lie with whoever takes it', async () => {
  const { a, b } = await two()
  const scan = await a.attach('SK 1.pdf', SK)
  const without = await given(a, false)
  expect(Buffer.from(without).includes(MARK)).toBe(false)
  expect(await taken(b, without)).toMatchObject({ kept: 0, written: 0, isNew: true })
  expect(b.records).toEqual(a.records)
  expect(await b.scan(scan)).toBe('not-found')
  // Nothing is new in it but the scan.
  const whole = await given(a, true)
  expect(await taken(b, whole)).toMatchObject({ kept: 1, written: 1, isNew: false })
  expect(await b.scan(scan)).toEqual(SK)
  expect(await taken(b, whole)).toMatchObject({ kept: 0, damaged: 0, left: 0 })
})

test('one that is damaged on its way is not taken, and one damaged here is had again', async () => {
  const { a, b } = await two()
  const scan = await a.attach('SK 1.pdf', SK)
  const whole = await given(a, true)
  const hurt = Buffer.from(whole)
  const at = hurt.indexOf(MARK) + 500
  hurt[at] = (hurt[at] ?? 0) ^ 1
  expect(await taken(b, new Uint8Array(hurt))).toMatchObject({ kept: 0, damaged: 1, isNew: true })
  expect(await b.scan(scan)).toBe('not-found')
  await taken(b, whole)
  expect(await b.scan(scan)).toEqual(SK)
  rmSync(b.scanPath(scan))
  expect(await taken(b, whole)).toMatchObject({ kept: 1, isNew: false })
})

test('a disk that takes no more is told with how many are left, and the records are taken', async () => {
  const { a, b } = await two()
  for (const number of [1, 2, 3]) await a.attach(`SK ${number}.pdf`, scanOf(900, number))
  const file = done(await readGiven(b.open, { name: 'rekan.bagan', bytes: await given(a, true) }))
  done(await takeGiven(b.open, file, HERE))
  await b.open.workspace.settled()
  let room = 1
  const full: typeof b.desktop.keepScan = async (input) =>
    room-- > 0
      ? b.desktop.keepScan(input)
      : { ok: false, code: 'disk-full', message: 'Disk penuh.' }
  const came = await keepMissing(
    { ...b.desktop, keepScan: full },
    ...([OFFICE, b.structure, file.scans] as const),
  )
  expect(came).toEqual({ kept: 1, damaged: 0, left: 2, reason: 'Disk penuh.' })
  expect(b.records).toEqual(a.records)
})

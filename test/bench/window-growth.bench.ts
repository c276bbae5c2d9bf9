import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { electronProgram } from '../e2e/electron-program.ts'
import { goTo } from '../e2e/rail.ts'
import { selectOne } from './edit-times.ts'
import { alone, type Measure } from './measure.ts'
import { type OwnWindow, openOwnWindow, settled, storedCity } from './own-window.ts'

/** A seeded city of so many units has about 2,600 posts. */
const UNITS = 1000
/** After so many edits the disk is looked at; the last of them is a year of a busy office. */
const LOOKS = process.env.BAGAN_BENCH_LARGEST ? [0, 1000, 5000] : [0, 100]
/** Of ten edits so many give a unit another place, as a person drags and types. */
const MOVES = 3

/** What an office takes on the disk as it is worked on: journal, snapshots, database, second copy. */
export async function* measure(): AsyncGenerator<Measure> {
  const second = mkdtempSync(join(tmpdir(), 'bagan-bench-kedua-'))
  let own = await openOwnWindow(null, await storedCity(UNITS))
  await settled(own)
  await chooseSecond(own, second)
  let done = 0
  for (const look of LOOKS) {
    if (look > done) await edit(own, look - done)
    done = look
    // The last copy is made at the end; the database is looked at as it lies after it.
    await closed(own)
    yield* ofDisk(own.folder, second, done)
    own = await openOwnWindow(null, own.folder)
    yield alone(`start to first picture, after ${done} edits`, own.firstPictureMs, 'ms')
    await settled(own)
  }
  await closed(own)
}

/** As a person closes the window: what the second copy is behind is copied before the program ends. */
async function closed({ program, page }: OwnWindow): Promise<void> {
  const { askToClose, gone } = electronProgram(program, page)
  await askToClose()
  await gone()
}

async function chooseSecond({ program, page }: OwnWindow, folder: string): Promise<void> {
  await goTo(page, 'Pengaturan')
  await electronProgram(program, page).chooseFiles([folder])
  await page.getByRole('button', { name: 'Pilih folder di disk lain' }).click()
  await page.getByText(folder).first().waitFor()
  await goTo(page, 'Bagan')
}

/** A unit is renamed and moved among its siblings again and again, until the journal has so many entries more. */
async function edit({ page, folder }: OwnWindow, count: number): Promise<void> {
  await selectOne(page)
  const wanted = entriesIn(folder) + count
  for (let missing = count; missing > 0; missing = wanted - entriesIn(folder)) {
    for (let at = 1; at <= missing; at++) {
      // At the end of its row a move goes nowhere and is no edit.
      if (at % 10 < MOVES && missing > MOVES) {
        await page.keyboard.press(at % 2 === 0 ? 'Alt+ArrowUp' : 'Alt+ArrowDown')
      } else await rename(page, `Seksi Pelayanan dan Pengendalian ${missing}.${at}`)
    }
    await page.locator('[data-saving][data-state="saved"]').waitFor()
  }
}

async function rename(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(name)
  await page.keyboard.press('Enter')
  await page.locator(`[id^="box-"][aria-label^="${name}" i]`).waitFor()
}

function entriesIn(folder: string): number {
  const journal = filesIn(join(folder, 'berkas')).filter((path) => path.endsWith('.jsonl'))
  return journal.reduce((sum, path) => sum + linesOf(path), 0)
}

function* ofDisk(folder: string, second: string, edits: number): Generator<Measure> {
  const offices = join(folder, 'berkas')
  const files = filesIn(offices)
  const journal = files.filter((path) => path.endsWith('.jsonl'))
  const snapshots = files.filter((path) => path.endsWith('.bagan'))
  const told = (what: string, paths: readonly string[]) =>
    alone(`${what}, after ${edits} edits`, megabytes(paths), 'MB')
  yield told(`journal, ${entriesIn(folder)} entries`, journal)
  yield told(`snapshots, ${snapshots.length}`, snapshots)
  yield told('database', filesIn(join(folder, 'IndexedDB')))
  yield told(`second copy, ${filesIn(second).length} files`, filesIn(second))
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
}

function linesOf(path: string): number {
  return readFileSync(path, 'utf8').split('\n').length - 1
}

function megabytes(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6
}

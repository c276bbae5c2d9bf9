import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import { electronProgram } from '../e2e/electron-program.ts'
import { alone, type Measure } from './measure.ts'
import { processMegabytes } from './memory.ts'
import { officeList } from './office-list.ts'
import { type OwnWindow, openOwnWindow, painted, settled } from './own-window.ts'

/** They give some 80,000 records: units, posts, people, appointments. */
const ROWS = 28_000

/**
 * From the choice of a file to its preview: read beside the page, drawn in it. Meanwhile the page goes on drawing; its
 * longest pause is told.
 */
export async function* measure(): AsyncIterable<Measure> {
  const window = await openOwnWindow('demo')
  await window.page.getByRole('navigation').getByText('Data', { exact: true }).click()
  await settled(window)
  const { shownMs, pauseMs, megabytes } = await imported(window, ROWS)
  const name = `XLSX of ${ROWS.toLocaleString('en')} rows`
  yield alone(`${name}: chosen to previewed`, shownMs, 'ms', 2000)
  yield alone(`${name}: longest pause of the page`, pauseMs, 'ms')
  yield alone(`${name}: memory of the page and its reader`, megabytes, 'MB', 600)
  await window.program.close()
}

async function imported(window: OwnWindow, rows: number) {
  const { program, page } = window
  const path = join(mkdtempSync(join(tmpdir(), 'bagan-bench-')), `daftar-${rows}.xlsx`)
  writeFileSync(path, workbookOf(rows))
  await electronProgram(program, page).chooseFiles([path])
  await page.evaluate(watchFrames)
  const began = performance.now()
  await page.getByRole('button', { name: /Buka berkas/ }).click()
  await page.getByRole('table', { name: 'Yang akan dibawa' }).waitFor()
  await painted(page)
  const shownMs = performance.now() - began
  const pauseMs = await page.evaluate(() => (globalThis as { longest?: number }).longest ?? 0)
  const megabytes = await processMegabytes(window)
  return { shownMs, pauseMs, megabytes }
}

/** In the page: the longest time between two frames from now on. */
function watchFrames(): void {
  const watch = globalThis as { longest?: number }
  let last = performance.now()
  watch.longest = 0
  const frame = (now: number) => {
    watch.longest = Math.max(watch.longest ?? 0, now - last)
    last = now
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}

function workbookOf(rows: number): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(officeList(rows)), 'Daftar')
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }))
}

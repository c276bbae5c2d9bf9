import { readdirSync, rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { isLong } from '../../make/long-form.ts'
import { pick, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { databaseFolder, ENGINE } from '../engine.ts'
import { storedRecords } from '../stored.ts'

const EDITS = isLong ? 300 : 12
const SEED = 2018
/** As the engine calls the folder of the databases of that origin. */
const ORIGIN = ENGINE === 'electron' ? 'app_bagan_0' : 'http_bagan.localhost_0'

/** Mulberry32: small, and the same on every machine. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const

class Hands {
  constructor(
    readonly page: Page,
    readonly next: () => number,
  ) {}

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[Math.floor(this.next() * list.length)] ?? list[0]
  }

  async walk(): Promise<void> {
    await this.page.locator('#bagan-kanvas').focus()
    const steps = 1 + Math.floor(this.next() * 4)
    for (let step = 0; step < steps; step++) await this.page.keyboard.press(this.pick(ARROWS))
  }

  async confirm(text = ''): Promise<void> {
    const dialog = this.page.getByRole('dialog')
    await dialog.locator(':focus').waitFor()
    if (text) await this.page.keyboard.type(text)
    await this.page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
  }

  /** Abolishes the selected unit where that is a small branch, so that there is something left to edit. */
  async abolishSmall(): Promise<void> {
    await this.page.keyboard.press('Delete')
    const dialog = this.page.getByRole('dialog')
    const [, units] = /(\d+) unit/.exec((await dialog.textContent()) ?? '') ?? []
    if (Number(units) <= 3) return this.confirm()
    await this.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  }

  /** A unit with the sibling beside it, where there is one, and a dialog that is confirmed. */
  async withNeighbour(key: string, confirm: string): Promise<void> {
    await this.page.keyboard.press(this.pick(['Shift+ArrowDown', 'Shift+ArrowRight']))
    const chosen = await this.page.locator('[data-selected="true"]').count()
    if (chosen !== 2) return
    await this.page.keyboard.press(key)
    const dialog = this.page.getByRole('dialog')
    await dialog.locator(':focus').waitFor()
    await this.page.keyboard.press(confirm)
    await dialog.waitFor({ state: 'hidden' })
  }

  /** The second field of "Ubah bersama": tipe A, B or C. */
  async changeTipe(): Promise<void> {
    const { keyboard } = this.page
    const dialog = this.page.getByRole('dialog')
    await dialog.locator(':focus').waitFor()
    await keyboard.press('Tab')
    const down = 3 + Math.floor(this.next() * 3)
    for (let step = 0; step < down; step++) await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await keyboard.press('Control+Enter')
    await dialog.waitFor({ state: 'hidden' })
  }

  async act(at: number): Promise<void> {
    const { keyboard } = this.page
    await this.walk()
    const chance = this.next()
    if (chance < 0.25) {
      await keyboard.press('Insert')
      await this.confirm(`Nomor ${at}`)
    } else if (chance < 0.4) {
      await keyboard.press('F2')
      await keyboard.type(`Nama ${at}`)
      await keyboard.press('Enter')
    } else if (chance < 0.55) await keyboard.press(this.pick(['Alt+ArrowUp', 'Alt+ArrowDown']))
    else if (chance < 0.7) {
      await keyboard.press('Control+x')
      await this.walk()
      await keyboard.press('Control+v')
    } else if (chance < 0.76) {
      await this.abolishSmall()
    } else if (chance < 0.8) {
      await this.withNeighbour('Control+j', 'Enter')
    } else if (chance < 0.84) {
      await keyboard.press('Control+e')
      await this.changeTipe()
    } else if (chance < 0.93) await keyboard.press('Control+z')
    else await keyboard.press('Control+y')
  }
}

test(`${EDITS} random edits through the window are there after a power cut, and without the database`, async ({
  desk,
}) => {
  test.setTimeout(600_000)
  const first = await desk.startProgram({ args: ['demo'] })
  await pick(first.page, 'Bidang Layanan E-Government')
  const hands = new Hands(first.page, random(SEED))
  for (let at = 1; at <= EDITS; at++) await hands.act(at)
  await saved(first.page)
  const records = await storedRecords(first.page)
  expect(records.length).toBeGreaterThan(50)
  await first.program.powerCut()

  const second = await desk.startProgram()
  await expect(second.page.getByRole('main', { name: 'Bagan' })).toBeVisible()
  expect(await storedRecords(second.page)).toEqual(records)
  await second.program.powerCut()

  const databases = databaseFolder(desk.folder)
  expect(readdirSync(databases)).toContain(`${ORIGIN}.indexeddb.leveldb`)
  rmSync(databases, { recursive: true })
  const third = await desk.startProgram()
  await expect(third.page.getByText(/sudah dipulihkan dari folder berkas/)).toBeVisible()
  expect(await storedRecords(third.page)).toEqual(records)
})

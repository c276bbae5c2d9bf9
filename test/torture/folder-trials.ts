import {
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { startedAtHome } from '../e2e/box-double.ts'
import { addBelow, rename } from '../e2e/chart.ts'
import { type SmallDisk, withDisk } from '../make/small-disk.ts'
import { compared, sameSoon } from './copy-trials.ts'
import type { KillParts } from './hurt.ts'
import { type Attempt, FINE, type Trial } from './row.ts'
import { EDITED, JOURNAL, WORKSPACE } from './templates.ts'
import { cleared, Victim } from './victim.ts'

const TO_READ = /hanya dapat dibaca/
const OTHER_NAME = 'Seksi Sesudah Penuh'
const AFTERWARDS = 'Seksi Sesudah Ada Ruang'
const PARENT = 'Bidang Layanan E-Government'

/** Disks that are full or closed, and things that lie where the journal should. */
export function folderTrials(parts: KillParts): Trial[] {
  return [
    obstacle('a folder in the place of the journal', parts, JOURNAL, (path) => mkdirSync(path)),
    obstacle('a link in the place of the journal', parts, JOURNAL, (path, folder) => {
      writeFileSync(join(folder, 'sasaran.txt'), 'jangan disentuh')
      symlinkSync(join(folder, 'sasaran.txt'), path)
    }),
    snapshotFolderIsFile(parts),
    outstanding('the data disk full at the start', parts, (disk, full) =>
      full ? disk.fill() : disk.empty(),
    ),
    outstanding('the data disk read-only at the start', parts, (disk, full) => disk.readOnly(full)),
    fullWhileWorking('the data disk full while working', parts, 'berkas'),
    fullWhileWorking('the disk of the profile full while working', parts, 'profile'),
    readOnlyHome(),
  ]
}

/** The file opens to read and says why; once the obstacle is gone it can be saved again, and nothing is lost. */
function obstacle(
  what: string,
  { templates }: KillParts,
  place: string,
  put: (path: string, folder: string) => void,
): Trial {
  return {
    fault: `in the way: ${what}`,
    async run() {
      const expected = await templates.state('office')
      const folder = await templates.copy('office')
      const path = join(folder, place)
      renameSync(path, `${path}.asli`)
      put(path, folder)
      const victim = await Victim.start(folder)
      await victim.shown()
      await victim.page.getByText(TO_READ).first().waitFor()
      const attempt = compared(await victim.state(), expected)
      rmSync(path, { recursive: true })
      renameSync(`${path}.asli`, path)
      await victim.page.getByText(TO_READ).first().waitFor({ state: 'hidden' })
      const saved = await victim.saved()
      await victim.cut()
      const target = what.includes('link') ? readFileSync(join(folder, 'sasaran.txt'), 'utf8') : ''
      await cleared(folder)
      if (target !== '' && target !== 'jangan disentuh') return { lost: 1, trouble: target }
      if (attempt !== FINE) return attempt
      return saved ? FINE : { lost: 0, trouble: 'it does not save again' }
    },
  }
}

function snapshotFolderIsFile({ templates }: KillParts): Trial {
  return {
    fault: 'in the way: a file in the place of the snapshots',
    async run() {
      const expected = await templates.state('office')
      const folder = await templates.copy('office')
      rmSync(join(folder, WORKSPACE, 'cadangan'), { recursive: true })
      writeFileSync(join(folder, WORKSPACE, 'cadangan'), 'bukan folder')
      const victim = await Victim.start(folder)
      await victim.shown()
      const attempt = compared(await victim.state(), expected)
      await rename(victim.page, EDITED[0] ?? '', OTHER_NAME)
      const saved = await victim.saved()
      await victim.cut()
      await cleared(folder)
      if (attempt !== FINE) return attempt
      return saved ? FINE : { lost: 0, trouble: 'it does not save' }
    },
  }
}

/** The copy of a session whose folder lies on a disk of its own and misses the last two entries. */
async function onDisk(disk: SmallDisk, { templates }: KillParts): Promise<string> {
  const folder = await templates.copy('office')
  cpSync(join(folder, 'berkas'), join(disk.folder, 'berkas'), { recursive: true })
  rmSync(join(folder, 'berkas'), { recursive: true })
  symlinkSync(join(disk.folder, 'berkas'), join(folder, 'berkas'))
  return folder
}

/** Two entries are in the database alone when it starts: it opens, says why, and saves once it can. */
function outstanding(
  what: string,
  parts: KillParts,
  close: (disk: SmallDisk, yes: boolean) => void,
): Trial {
  return {
    fault: `disk: ${what}`,
    run: () =>
      withDisk(2, async (disk): Promise<Attempt> => {
        const expected = await parts.templates.state('office')
        const folder = await onDisk(disk, parts)
        const journal = readFileSync(join(folder, JOURNAL), 'utf8')
        const lines = journal.trimEnd().split('\n').slice(0, -2)
        writeFileSync(join(folder, JOURNAL), lines.map((line) => `${line}\n`).join(''))
        close(disk, true)
        const victim = await Victim.start(folder)
        await victim.shown()
        await victim.page.getByRole('alert').first().waitFor()
        const attempt = compared(await victim.state(), expected)
        close(disk, false)
        const caughtUp = await sameSoon(join(folder, JOURNAL), journal, 200)
        await victim.cut()
        await cleared(folder)
        if (attempt !== FINE) return attempt
        return caughtUp ? FINE : { lost: 0, trouble: 'the folder is not caught up' }
      }),
  }
}

/** An edit while there is no room is told in a sentence; saving goes on by itself when there is room. */
function fullWhileWorking(what: string, parts: KillParts, where: 'berkas' | 'profile'): Trial {
  return {
    fault: `disk: ${what}`,
    run: () =>
      withDisk(where === 'berkas' ? 2 : 300, async (disk): Promise<Attempt> => {
        let folder = ''
        if (where === 'berkas') folder = await onDisk(disk, parts)
        else {
          const copy = await parts.templates.copy('office')
          folder = join(disk.folder, 'profil')
          cpSync(copy, folder, { recursive: true })
          await cleared(copy)
        }
        const victim = await Victim.start(folder)
        await victim.shown()
        disk.fill()
        const confirmed = await editUntilTold(victim, EDITED[0] ?? '')
        const words = await victim.alerts()
        disk.empty()
        // A database that met a full disk is let go and opened anew; where it hangs, the page is loaded anew.
        const saved = await victim.saved(90_000)
        if (saved) {
          await victim.shown()
          await addBelow(victim.page, PARENT, AFTERWARDS)
          await victim.saved()
        }
        await victim.cut()
        const again = await Victim.start(folder)
        await again.shown()
        const state = await again.state()
        await again.cut()
        if (where === 'berkas') await cleared(folder)
        if (/AbortError|Error:/.test(words)) return { lost: 0, trouble: words }
        if (!saved) return { lost: 0, trouble: 'it does not save when there is room' }
        const names = new Set(state?.records.map(({ name }) => name))
        // What the disk took and did not confirm any more may have come after it.
        const last = Math.max(0, ...[...names].map(turnOf))
        const lost = (last < confirmed ? 1 : 0) + (names.has(AFTERWARDS) ? 0 : 1)
        return lost === 0 ? { ...FINE, confirmed: 1 } : { lost, trouble: 'the edit is not there' }
      }),
  }
}

/** Which of the names of `editUntilTold` it is; 0 where it is none. */
function turnOf(name: unknown): number {
  const text = String(name)
  return text.startsWith(`${OTHER_NAME} `) ? Number(text.slice(OTHER_NAME.length + 1)) || 0 : 0
}

/** The last block of a file may have room for some more lines. Answers which name was confirmed last; 0 for none. */
async function editUntilTold({ page }: Victim, from: string): Promise<number> {
  const alert = page.getByRole('alert').first()
  const unit = page.locator(`[id^="box-unit:"][aria-label^="${from}" i]`)
  const id = await unit.getAttribute('id')
  await unit.click()
  let confirmed = 0
  for (let turn = 1; turn <= 40 && !(await alert.isVisible()); turn++) {
    const name = `${OTHER_NAME} ${turn}`
    await page.keyboard.press('F2')
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(name)
    await page.keyboard.press('Enter')
    const done = page.locator(`[id="${id}"][aria-label^="${name}" i]`)
    await alert.or(done).first().waitFor()
    // Shown is not saved: only what the page calls so counts.
    await alert
      .or(page.getByText(/^Tersimpan( \d|$)/))
      .first()
      .waitFor()
    if ((await done.isVisible()) && !(await alert.isVisible())) confirmed = turn
    await alert.waitFor({ timeout: 300 }).catch(() => undefined)
  }
  await alert.waitFor()
  return confirmed
}

/** Where nothing can be kept, it says where, on the screen too, and ends with 2. */
function readOnlyHome(): Trial {
  return {
    fault: 'disk: HOME read-only',
    run: () =>
      withDisk(2, async (disk): Promise<Attempt> => {
        disk.readOnly(true)
        const { code, said, box } = await startedAtHome(disk.folder)
        if (code !== 2) return { lost: 0, trouble: `it ended with ${code}: ${said.slice(0, 200)}` }
        const isTold = said.includes(disk.folder) && box.includes(disk.folder)
        return isTold ? FINE : { lost: 0, trouble: `${said} / ${box}`.slice(0, 200) }
      }),
  }
}

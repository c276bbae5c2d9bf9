import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createOpenedPapers } from '../../../electron/files/opened-papers.ts'
import { type Attempt, FINE } from '../row.ts'
import { close, deskAt, heldBy, newFolder, OFFICE } from './desk.ts'
import { beginOffice, DESK_ACTS, type DeskAct, rename } from './desk-acts.ts'
import { newHouse } from './desk-database.ts'
import { type DeskParts, type DeskTrial, once, someOf } from './desk-trial.ts'
import { isUnplugged, plugIn, writings } from './plug.ts'
import { UPGRADES } from './version-trials.ts'

/** Slow and full disks, other file systems, and what must not outlast the program. */
export function diskTrials(parts: DeskParts): DeskTrial[] {
  return [
    ...fullActs(parts).map((act) => fullTrial(act, parts)),
    once('a disk that takes ten times as long', slowDisk),
    once('a folder on FAT', onFat),
    once('names in letters and signs apart (NFD)', namesApart),
    once('papers that were opened, the program killed', openedPapers),
  ]
}

function fullActs({ random, short }: DeskParts): readonly DeskAct[] {
  const acts = [...DESK_ACTS, ...UPGRADES]
  return short ? [random.pick(acts), random.pick(acts)] : acts
}

/** No room at any writing, in the folder or the database; then there is room, and the program starts again. */
function fullTrial(act: DeskAct, parts: DeskParts): DeskTrial {
  return {
    fault: `full at any writing: ${act.name}`,
    async run(add) {
      plugIn()
      const first = deskAt(await newFolder())
      await act.prepare(first)
      plugIn()
      await act.run(first, async () => undefined)
      const points = Array.from({ length: writings() }, (_, at) => at)
      for (const limit of someOf(points, parts)) add(await fullAt(act, limit))
    },
  }
}

async function fullAt(act: DeskAct, limit: number): Promise<Attempt> {
  plugIn()
  const desk = deskAt(await newFolder())
  const first = await act.prepare(desk)
  let confirmed = first
  plugIn(limit, { isFull: true })
  const confirm = async (open: Parameters<typeof heldBy>[0]) => {
    if (open.workspace.getState().saving.state === 'saved') confirmed = await heldBy(open)
  }
  // An act that was refused is told, and what follows on it is not tried.
  await act.run(desk, confirm).catch(() => undefined)
  const wasFull = isUnplugged()
  plugIn()
  const place = `full at writing ${limit}`
  try {
    const open = await deskAt(desk.folder, { house: desk.house }).open(act.office)
    await open.checked
    const held = await heldBy(open)
    const isKept = held === confirmed || (wasFull && isLater(held, confirmed))
    await rename(open, 'Sesudahnya').catch(() => undefined)
    const { saving } = open.workspace.getState()
    await close(open)
    if (!isKept) return { lost: 1, trouble: `what was confirmed is not there, ${place}` }
    return saving.state === 'saved' ? FINE : { lost: 0, trouble: `it does not save, ${place}` }
  } catch (error) {
    return { lost: 1, trouble: `it does not open: ${(error as Error).message}, ${place}` }
  }
}

/** What came after it and was not confirmed any more; nothing that was there before is less. */
function isLater(held: string, confirmed: string): boolean {
  const count = (text: string) => (JSON.parse(text) as readonly unknown[][])[0]?.length ?? 0
  return count(held) >= count(confirmed)
}

async function slowDisk(): Promise<Attempt> {
  const [act] = DESK_ACTS
  if (!act) throw new Error('There is nothing to do')
  const took: number[] = []
  let held: readonly string[] = []
  for (const slowMs of [1, 10]) {
    const desk = deskAt(await newFolder())
    await act.prepare(desk)
    plugIn(undefined, { slowMs })
    const now: string[] = []
    const began = performance.now()
    await act.run(desk, async (open) => void now.push(await heldBy(open)))
    took.push(performance.now() - began)
    plugIn()
    if (held.length > 0 && now.join() !== held.join()) {
      return { lost: 1, trouble: 'it holds something else' }
    }
    held = now
  }
  return { ...FINE, told: took.map((ms) => `${ms.toFixed(0)} ms`).join(' → ') }
}

async function onFat(): Promise<Attempt | { readonly skipped: string }> {
  const image = join(await newFolder(), 'fat.img')
  const place = await newFolder()
  try {
    writeFileSync(image, Buffer.alloc(32 * 1024 * 1024))
    execFileSync('mkfs.vfat', [image], { stdio: 'pipe' })
    execFileSync('mount', ['-o', 'loop', '-t', 'vfat', image, place], { stdio: 'pipe' })
  } catch {
    return { skipped: 'no FAT disk can be made and mounted here' }
  }
  try {
    return await wholeIn(join(place, 'berkas'))
  } finally {
    execFileSync('umount', ['-l', place], { stdio: 'pipe' })
  }
}

async function namesApart(): Promise<Attempt> {
  const place = join(await newFolder(), 'Kantor Ångström é'.normalize('NFD'))
  mkdirSync(place)
  const attempt = await wholeIn(place)
  if (attempt !== FINE) return attempt
  const desk = deskAt(place)
  const name = 'Dinas Pérhubungan'.normalize('NFD')
  const { desktop } = desk.parts
  cpSync(join(place, OFFICE), join(place, name), { recursive: true })
  const told = await desktop.strangeFolders({})
  const found = told.ok ? told.value.find((one) => one.name === name) : undefined
  if (found?.holds !== 'office') return { lost: 0, trouble: 'the folder is not told' }
  const taken = await desktop.takeInFolder({ name: found.name, id: 'salinan-1a2b' })
  if (!taken.ok) return { lost: 0, trouble: taken.message }
  const open = await desk.open('salinan-1a2b')
  const isThere = open.workspace.getState().structure.tables.unit.size > 0
  await close(open)
  return isThere ? FINE : { lost: 1, trouble: 'the copy holds nothing' }
}

/** An office is begun, edited, closed; then its database is lost, and it is there all the same. */
async function wholeIn(place: string): Promise<Attempt> {
  mkdirSync(place, { recursive: true })
  const desk = deskAt(place)
  await beginOffice(desk, ['A', 'B'])
  const open = await desk.open()
  await open.backups.take()
  const held = await heldBy(open)
  await close(open)
  const again = await deskAt(place, { house: newHouse() }).open()
  const isSame = (await heldBy(again)) === held
  await close(again)
  return isSame ? FINE : { lost: 1, trouble: 'it holds something else' }
}

async function openedPapers(): Promise<Attempt> {
  const folder = join(await newFolder(), 'kertas')
  plugIn()
  await createOpenedPapers(folder).put('SPMT.pdf', Buffer.from('%PDF 197504122000031004'))
  const count = writings()
  for (let limit = 0; limit <= count; limit++) {
    plugIn(limit)
    const bytes = Buffer.from('%PDF 197504122000031004')
    await createOpenedPapers(folder)
      .put('SPMT.pdf', bytes)
      .catch(() => undefined)
    plugIn()
    createOpenedPapers(folder).sweep()
    if (existsSync(folder)) return { lost: 0, trouble: `one is left after writing ${limit}` }
  }
  return FINE
}

import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type OpenWorkspace,
  openWorkspace,
} from '../../../renderer/app/workspace/open-workspace.ts'
import { asideOf } from '../../../renderer/app/workspace/restore-points.ts'
import { all, get } from '../../../renderer/domain/structure/structure.ts'
import { readBagan, writeBagan } from '../../../renderer/storage/bagan-file.ts'
import { type Attempt, FINE } from '../row.ts'
import { close, type Desk, deskAt, heldBy, newFolder, OFFICE } from './desk.ts'
import { beginOffice, begun, done, rename } from './desk-acts.ts'
import { type DeskParts, type DeskTrial, once } from './desk-trial.ts'
import { plugIn } from './plug.ts'

const NAMES = ['A', 'B', 'C', 'D', 'E']
const journalOf = ({ folder }: Desk) => join(folder, OFFICE, 'riwayat.jsonl')
const snapshotsOf = ({ folder }: Desk) => join(folder, OFFICE, 'cadangan')
const linesOf = (desk: Desk) => readFileSync(journalOf(desk), 'utf8').trimEnd().split('\n')
const writeLines = (desk: Desk, lines: readonly string[]) =>
  writeFileSync(journalOf(desk), lines.map((line) => `${line}\n`).join(''))

/** What stories, clocks and other programs may do to rows, journal and snapshots. */
export function storyTrials(parts: DeskParts): DeskTrial[] {
  const often = Math.min(parts.most, 20)
  return [
    repeated('rows: changed, gone or new, all of them valid', often, () => rowsAltered(parts)),
    once('rows: the head is missing', headMissing),
    repeated('clock: wrong by years, and a journal line lost', often, () => clockWrong(parts)),
    once('stories: another office’s longer journal in the folder', otherOffice),
    repeated('stories: two of one beginning', often, () => parted(parts)),
    once('what was kept aside outlasts any number of snapshots', keptAside),
    repeated('two computers: taken over in mid-session', often, () => twoComputers(parts)),
    repeated('one bit of the journal flipped, no other copy', often, () => flippedAlone(parts)),
    repeated(
      'both copies damaged in different places',
      parts.short ? 5 : Math.min(parts.most * 10, 200),
      () => bothDamaged(parts),
    ),
  ]
}

function repeated(fault: string, times: number, attempt: () => Promise<Attempt>): DeskTrial {
  return {
    fault,
    async run(add) {
      for (let turn = 0; turn < times; turn++) {
        plugIn()
        add(await attempt())
      }
    },
  }
}

/** What is there beside what must be. */
async function same(open: OpenWorkspace, expected: string, place = ''): Promise<Attempt> {
  await open.checked
  await open.workspace.settled()
  const held = await heldBy(open)
  return held === expected ? FINE : { lost: 1, trouble: `it holds something else ${place}` }
}

/** An office with edits, closed, and what it holds. */
async function edited(now?: () => string) {
  const desk = deskAt(await newFolder(), now ? { now } : {})
  return { desk, held: await beginOffice(desk, NAMES) }
}

async function rowsAltered({ random }: DeskParts): Promise<Attempt> {
  const { desk, held } = await edited()
  const open = await desk.open()
  const { structure } = open.workspace.getState()
  const units = [...all(structure, 'unit')]
  const persons = [...all(structure, 'person')]
  const { records } = open.database
  for (let turn = random.between(1, 3); turn > 0; turn--) {
    const kind = random.between(0, 2)
    const unit = random.pick(units)
    if (kind === 0) await records.delete(random.pick(persons).id)
    else if (kind === 1) await records.put({ ...unit, ...{ name: `Lain ${turn}` } })
    else await records.put({ ...unit, ...{ id: `unit:asing${turn}` as const, parentId: unit.id } })
  }
  await close(open)
  const again = await desk.open()
  const found = await again.checked
  const attempt = await same(again, held)
  await close(again)
  if (attempt !== FINE) return attempt
  return found?.mended?.kind === 'records-mended' ? FINE : { lost: 0, trouble: 'it is not told' }
}

async function headMissing(): Promise<Attempt> {
  const { desk, held } = await edited()
  const open = await desk.open()
  await open.database.meta.clear()
  await close(open)
  const again = await desk.open()
  const attempt = await same(again, held)
  await rename(again, 'F')
  const { saving } = again.workspace.getState()
  await close(again)
  if (attempt !== FINE) return attempt
  return saving.state === 'saved' ? FINE : { lost: 0, trouble: 'it takes no edit' }
}

/** The clock jumps with every look; of the journal a line is lost, and so is the database. */
async function clockWrong({ random }: DeskParts): Promise<Attempt> {
  const now = () =>
    new Date(Date.UTC(random.between(1999, 2049), random.between(0, 11))).toISOString()
  const desk = deskAt(await newFolder(), { now })
  const open = await begun(desk)
  for (const name of NAMES) {
    await rename(open, name)
    await open.backups.take()
  }
  const held = await heldBy(open)
  await close(open)
  // The snapshots bear the years of that clock.
  for (const file of readdirSync(snapshotsOf(desk))) {
    const year = `${random.between(1999, 2049)}`
    const other = file.replace(/ \d{4}/, ` ${year}`)
    renameSync(join(snapshotsOf(desk), file), join(snapshotsOf(desk), other))
  }
  const lines = linesOf(desk)
  writeLines(desk, lines.toSpliced(random.between(1, lines.length - 1), 1))
  const again = await deskAt(desk.folder).open()
  const attempt = await same(again, held)
  await close(again)
  return attempt
}

async function otherOffice(): Promise<Attempt> {
  const { desk, held } = await edited()
  const other = deskAt(await newFolder())
  await beginOffice(other, [...NAMES, ...NAMES, ...NAMES])
  const theirs = linesOf(other)
  writeLines(desk, theirs)
  const open = await desk.open()
  const attempt = await same(open, held)
  const aside = await asideText(desk, open)
  await close(open)
  if (attempt !== FINE) return attempt
  return aside.includes(theirs.at(-1) ?? '') ? FINE : { lost: 1, trouble: 'the other is gone' }
}

/** Two went on from one beginning, each on its own disks; one folder is put over the other’s. */
async function parted(parts: DeskParts): Promise<Attempt> {
  const { random } = parts
  const { desk } = await edited()
  const other = deskAt(await newFolder(), { computer: 'KOMPUTER-2' })
  cpSync(desk.folder, other.folder, { recursive: true })
  await went(desk, 'sini', random.between(1, 4))
  await went(other, 'sana', random.between(1, 4))
  rmSync(join(desk.folder, OFFICE), { recursive: true })
  cpSync(join(other.folder, OFFICE), join(desk.folder, OFFICE), { recursive: true })
  const open = await desk.open()
  await open.checked
  await open.workspace.settled()
  const name = get(open.workspace.getState().structure, 'unit:ikp')?.name ?? ''
  const aside = await asideText(desk, open)
  await close(open)
  const lost = ['sini', 'sana'].filter((who) => !name.includes(who) && !aside.includes(who))
  return lost.length === 0 ? FINE : { lost: lost.length, trouble: `${lost} is nowhere` }
}

async function went(desk: Desk, who: string, edits: number): Promise<void> {
  const open = await desk.open()
  for (let count = 1; count <= edits; count++) await rename(open, `Bidang ${who} ${count}`)
  await close(open)
}

/** All that was set aside, as one text. */
async function asideText(desk: Desk, open: OpenWorkspace): Promise<string> {
  const { parts } = desk
  const texts: string[] = []
  for (const { file } of done(await asideOf(parts.desktop, open))) {
    if (file.endsWith('.jsonl')) {
      const lines = await parts.desktop.readAside({ id: OFFICE, file })
      texts.push(lines.ok ? lines.value.join('\n') : '')
    } else texts.push(await snapshotText(desk, file))
  }
  return texts.join('\n')
}

async function snapshotText({ parts }: Desk, file: string): Promise<string> {
  const bytes = await parts.desktop.readSnapshot({ id: OFFICE, file })
  const content = bytes.ok ? await readBagan(bytes.value) : null
  return content?.ok ? JSON.stringify(content.value) : ''
}

async function keptAside(): Promise<Attempt> {
  const { desk, held } = await edited()
  const open = await desk.open()
  const bytes = await open.database.records.toArray()
  const kept = await writeBagan({ name: OFFICE, seq: 3, records: bytes, documents: [] })
  await desk.parts.desktop.writeSnapshot({ id: OFFICE, seq: 3, bytes: kept, kept: true })
  for (let count = 0; count < 60; count++) {
    await rename(open, `Nomor ${count}`)
    await open.backups.take()
  }
  const aside = done(await asideOf(desk.parts.desktop, open)).filter(({ file }) =>
    file.endsWith('.bagan'),
  )
  const [first] = aside
  const text = first ? await snapshotText(desk, first.file) : ''
  await close(open)
  const ring = readdirSync(snapshotsOf(desk)).length
  if (aside.length !== 1 || !held.includes('Bidang') || !text.includes('unit:ikp')) {
    return { lost: 1, trouble: `${aside.length} of 1 kept aside, of ${ring} snapshots` }
  }
  return ring <= 22 ? FINE : { lost: 0, trouble: `${ring} snapshots are kept` }
}

/** Each edits when it can; the other takes over at any moment. Nothing that was called saved is nowhere. */
async function twoComputers({ random }: DeskParts): Promise<Attempt> {
  const folder = await newFolder()
  const desks = [deskAt(folder), deskAt(folder, { computer: 'KOMPUTER-2' })] as const
  await beginOffice(desks[0])
  const opened: OpenWorkspace[] = []
  let confirmed: string[] = []
  const here: (OpenWorkspace | null)[] = [null, null]
  for (let turn = 0; turn < 12; turn++) {
    const who = random.between(0, 1)
    const desk = desks[who] as Desk
    if (!here[who] || random.chance(0.3)) {
      await here[who]?.close().catch(() => undefined)
      here[who] = await openWorkspace(OFFICE, { ...desk.parts, takesOver: true })
      opened.push(here[who] as OpenWorkspace)
    }
    const open = here[who] as OpenWorkspace
    const name = `Bidang ${who} ${turn}`
    await rename(open, name).catch(() => undefined)
    if (open.workspace.getState().saving.state === 'saved') confirmed = [...confirmed, name]
  }
  for (const open of here) if (open) await close(open)
  const [desk] = desks
  const last = await desk.open()
  await last.checked
  const text = `${await asideText(desk, last)}\n${linesOf(desk).join('\n')}`
  await close(last)
  const lost = confirmed.filter((name) => !text.includes(`"${name}"`))
  return lost.length === 0
    ? { ...FINE, confirmed: confirmed.length }
    : { lost: lost.length, trouble: `${lost.join(', ')} is nowhere` }
}

/** What is shown then was confirmed once, and what is not shown is told: nothing is made of a line that is not whole. */
async function flippedAlone({ random }: DeskParts): Promise<Attempt> {
  const desk = deskAt(await newFolder())
  const first = await begun(desk)
  const held: string[] = [await heldBy(first)]
  for (const name of NAMES) {
    await rename(first, name)
    held.push(await heldBy(first))
  }
  await close(first)
  rmSync(snapshotsOf(desk), { recursive: true, force: true })
  const lines = linesOf(desk)
  const at = random.between(1, lines.length - 1)
  const line = lines[at] ?? ''
  const [from, to] = [line.indexOf('"change"'), line.indexOf('"prev"')]
  // Half of them in a name, which would stay one.
  const name = line.lastIndexOf('"name":"') + '"name":"'.length
  const place = random.chance(0.5) ? name : random.between(from, to)
  const flipped = String.fromCharCode(line.charCodeAt(place) ^ 1)
  writeLines(desk, lines.with(at, line.slice(0, place) + flipped + line.slice(place + 1)))
  const open = await deskAt(desk.folder).open()
  const found = held.indexOf(await heldBy(open))
  const { mended } = open
  await close(open)
  if (found < 0) return { lost: 1, trouble: `line ${at + 1} is believed as it is` }
  const isTold = mended?.kind === 'database-restored' && mended.lost + mended.misfits > 0
  return isTold ? FINE : { lost: 0, trouble: `line ${at + 1} is gone, and not told` }
}

/** A row of the database and a line of the journal are hurt; a snapshot has everything. */
async function bothDamaged({ random }: DeskParts): Promise<Attempt> {
  const { desk } = await edited()
  const first = await desk.open()
  await rename(first, 'Terakhir')
  await first.backups.take()
  const held = await heldBy(first)
  const { database } = first
  const rows = await database.records.toArray()
  const row = random.pick(rows.filter((one) => 'name' in one))
  const bad = random.pick<unknown>([5, '', null, [], 'x'.repeat(70_000), {}])
  await database.records.put({ ...row, name: bad } as never)
  if (random.chance(0.3)) await database.records.delete(random.pick(rows).id)
  await close(first)
  const lines = linesOf(desk)
  const at = random.between(0, lines.length - 1)
  const line = lines[at] ?? ''
  const place = random.between(0, line.length - 1)
  const flipped =
    line.slice(0, place) + String.fromCharCode(line.charCodeAt(place) ^ 1) + line.slice(place + 1)
  const spoilt = random.pick<readonly string[]>([
    lines.toSpliced(at, 1),
    lines.with(at, flipped),
    lines.toSpliced(at, 0, line),
    lines.slice(0, at),
  ])
  writeLines(desk, spoilt)
  const open = await deskAt(desk.folder, { house: desk.house }).open()
  const what = `(${row.id} ${JSON.stringify(bad)?.slice(0, 10)}, line ${at + 1} of ${lines.length}, ${spoilt.length} left)`
  const attempt = await same(open, held, what)
  await close(open)
  return attempt
}

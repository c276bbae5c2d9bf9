import { createHash } from 'node:crypto'
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scanFile } from '../../electron/files/scans.ts'
import { attachmentRecord } from '../../renderer/domain/records/record-makers.ts'
import type { Attachment, StructureRecord } from '../../renderer/domain/records/records.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { writeBagan } from '../../renderer/storage/bagan-file.ts'
import { editTimes, selectOne } from './edit-times.ts'
import { type Measure, percentile, timedByTurns } from './measure.ts'
import { openOwnWindow, settled } from './own-window.ts'

/** `city:7:400`, and what its offices scan in some years: 1 GB. */
const SEED = 7
const UNITS = 400
const SCANS = 5000
const BYTES = 200 * 1024
const STARTS = 5
const EDITS = 40
const COPIES = 9

/** What thousands of scans beside the records cost: a start, an edit, a copy without them; each beside none, by turns. */
export async function* measure(): AsyncGenerator<Measure> {
  const place = mkdtempSync(join(tmpdir(), 'bagan-bench-pindaian-'))
  const plain = cityRecords(SEED, UNITS)
  const scans = attachedTo(plain)
  const names = { with: `${SCANS} scans of ${(SCANS * BYTES) / 1e9} GB`, without: 'without scans' }
  const folders = {
    without: await stored(place, 'tanpa', plain),
    with: await stored(place, 'dengan', [...plain, ...scans]),
  }
  layScans(folders.with, scans)
  const row = (name: string, value: number, baseline: number): Measure => ({
    ...{ name: `${name}, ${names.with}`, value, unit: 'ms', target: null },
    ...{ baseline, baselineName: names.without },
  })
  const starts = { without: [] as number[], with: [] as number[] }
  const edits = { without: [] as number[], with: [] as number[] }
  const painted = { without: [] as number[], with: [] as number[] }
  for (let turn = 0; turn < STARTS; turn++) {
    for (const which of ['without', 'with'] as const) {
      const own = await openOwnWindow(null, folders[which])
      starts[which].push(own.firstPictureMs)
      if (turn < 2) {
        await settled(own)
        await selectOne(own.page)
        for (const one of await editTimes(own, EDITS)) {
          edits[which].push(one.saved)
          painted[which].push(one.painted)
        }
      }
      await own.program.close()
    }
  }
  const both = (of: Record<'with' | 'without', number[]>, share: number) =>
    [percentile(of.with, share), percentile(of.without, share)] as const
  yield row('start to first picture', ...both(starts, 0.5))
  yield row('key to painted (p50)', ...both(painted, 0.5))
  yield row('key to Tersimpan (p50)', ...both(edits, 0.5))
  yield row('key to Tersimpan (p95)', ...both(edits, 0.95))
  // A copy without them holds their records: it is held against as many others, too.
  const others = cityRecords(SEED + 1, 2 * UNITS).slice(0, SCANS)
  const renamed = others.map((one) => ({ ...one, id: `${one.id}-lain` }) as StructureRecord)
  for (const [beside, name] of [
    [plain, names.without],
    [[...plain, ...renamed], `${SCANS} other records`],
  ] as const) {
    const copied = await timedByTurns(
      COPIES,
      () => writeBagan(contentOf([...plain, ...scans])),
      () => writeBagan(contentOf(beside)),
    )
    const [value, baseline] = [percentile(copied.run, 0.5), percentile(copied.beside, 0.5)]
    yield { ...row('a copy without them', value, baseline), baselineName: name }
  }
  rmSync(place, { recursive: true, force: true })
}

function contentOf(records: readonly StructureRecord[]) {
  return { name: 'Kota Uji', seq: 1, records, documents: [] }
}

/** A folder of data in which an earlier start kept those records. */
async function stored(place: string, name: string, records: readonly StructureRecord[]) {
  const file = join(place, `${name}.bagan`)
  writeFileSync(file, await writeBagan(contentOf(records)))
  const own = await openOwnWindow(file)
  await own.page.waitForTimeout(4000)
  await own.program.close()
  const folder = join(place, name)
  cpSync(own.folder, folder, { recursive: true })
  return folder
}

/** Each another file, spread over all appointments. */
function attachedTo(records: readonly StructureRecord[]): Attachment[] {
  const bearers = records.filter(({ kind }) => kind === 'appointment')
  return Array.from({ length: SCANS }, (_, at) => {
    const content = createHash('sha256').update(scanAt(at)).digest('hex')
    return attachmentRecord({
      ...{ id: `attachment:${at}`, ofId: bearers[at % bearers.length]?.id ?? '', sort: 'document' },
      ...{ name: `SK ${at}.pdf`, content, media: 'pdf', bytes: BYTES, addedOn: day('2026-11-30') },
    })
  })
}

const END = '\ntrailer<<>>\nstartxref\n9\n%%EOF\n'

/** Nothing but zeros between its head and its end. */
function scanAt(at: number): Uint8Array {
  const bytes = Buffer.alloc(BYTES)
  bytes.write(headOf(at))
  bytes.write(END, BYTES - END.length)
  return bytes
}

function headOf(at: number): string {
  return `%PDF-1.4\n% pindaian ${at}\n`
}

/** Written with holes, where the disk knows them. */
function layScans(folder: string, scans: readonly Attachment[]): void {
  const offices = join(folder, 'berkas')
  const [office = ''] = readdirSync(offices)
  for (const [at, scan] of scans.entries()) {
    const path = join(offices, office, scanFile(scan))
    mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 })
    const file = openSync(path, 'wx', 0o600)
    writeSync(file, headOf(at), 0)
    writeSync(file, END, BYTES - END.length)
    closeSync(file)
  }
}

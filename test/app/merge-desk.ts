import { strToU8 } from 'fflate'
import { expect } from 'vitest'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import type { StructureRecord } from '../../renderer/domain/records/records.ts'
import { apply, type Change } from '../../renderer/domain/structure/change.ts'
import { put } from '../../renderer/domain/structure/edit.ts'
import type { JournalEntry } from '../../renderer/domain/structure/journal/history.ts'
import { EMPTY, get, type Structure } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { type BaganContent, readBagan } from '../../renderer/storage/bagan-file.ts'
import { encodeJournalLine, NO_SUM, sumOf } from '../../renderer/storage/journal-line.ts'
import { smallOfficeRecords } from '../domain/small-office.ts'
import { testPrinter } from '../make/test-printer.ts'

export type Bytes = Uint8Array<ArrayBufferLike>

export async function run(argv: readonly string[], ...bytes: readonly Bytes[]) {
  const said: string[] = []
  const names = argv[0] === 'restore' ? ['riwayat.jsonl'] : ['a.bagan', 'b.bagan', 'frasa.txt']
  const files = bytes.map((one, at) => {
    const name = names[at] ?? ''
    return { name, path: `/x/${name}`, bytes: one, error: null }
  })
  const say = (text: string) => void said.push(text)
  const answer = await answerTo(
    { argv, files },
    { ...testPrinter(), today: day('2018-10-04'), say },
  )
  return { ...answer, said: said.join('\n') }
}

interface Clash {
  readonly id: string
  readonly fields: readonly string[] | null
  readonly values: readonly { value: unknown; by: string | null; at: string | null }[]
}
interface Report {
  readonly taken: number
  readonly clashes: readonly Clash[]
  readonly repaired: readonly { code: string; ids: readonly string[] }[]
  readonly findings: readonly { rule: string }[]
}

export async function merged(a: Bytes, b: Bytes, ...options: readonly string[]) {
  const argv = ['merge', 'a.bagan', 'b.bagan', '--out', 'x.bagan', '--json', ...options]
  const { exitCode, stdout, files, said } = await run(argv, a, b)
  expect([exitCode, said]).toEqual([0, ''])
  const bytes = files?.[0]?.bytes ?? new Uint8Array()
  const read = await readBagan(bytes)
  if (!read.ok) throw new Error(read.problem.code)
  return { report: JSON.parse(stdout ?? '') as Report, bytes, content: read.value }
}

/** A folder of an office: its journal, and what it adds up to. */
export class Folder {
  readonly #lines: string[]
  readonly by: string
  now: Structure
  #minute: number

  /** @param of the folder it was copied from, or the file it began with */
  constructor(by: string, of?: Folder | BaganContent) {
    this.by = by
    const copied = of instanceof Folder ? of : null
    this.#lines = copied ? [...copied.#lines] : []
    this.now = copied?.now ?? EMPTY
    this.#minute = copied ? copied.#minute + by.length : by.length
    if (of instanceof Folder) return
    const shared = of?.shared ? { ...of.shared, previous: null } : undefined
    this.write('begin', put(EMPTY, of?.records ?? smallOfficeRecords()), [], shared)
  }

  write(
    kind: JournalEntry['kind'],
    change: Change,
    documents: JournalEntry['documents'] = [],
    shared?: JournalEntry['shared'],
  ): void {
    this.now = apply(this.now, change)
    this.#minute += 1
    const seq = this.#lines.length + 1
    const at = new Date(Date.UTC(2018, 9, 4, 2, this.#minute)).toISOString()
    const label = { code: 'change-many', params: { count: 1 } }
    const entry: JournalEntry = { seq, at, by: this.by, kind, label, target: null, change }
    const prev = sumOf(this.#lines.at(-1) ?? '') || NO_SUM
    const whole = shared ? { ...entry, documents, shared } : { ...entry, documents }
    this.#lines.push(encodeJournalLine(whole, prev))
  }

  edit(id: string, fields: Readonly<Record<string, unknown>>): void {
    const record = get(this.now, id)
    this.write('edit', put(this.now, [{ ...record, ...fields } as StructureRecord]))
  }

  async restored(): Promise<Bytes> {
    const bytes = strToU8(`${this.#lines.join('\n')}\n`)
    const { exitCode, files } = await run(['restore', 'folder', '--out', 'a.bagan'], bytes)
    expect(exitCode).toBe(0)
    return files?.[0]?.bytes ?? new Uint8Array()
  }
}

export function twoFolders() {
  const one = new Folder('Sekretariat')
  one.edit('unit:ikp', { name: 'Bidang IKP' })
  return { one, other: new Folder('Kepegawaian', one) }
}

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { HEADLESS_WORDS, OPTIONS } from '../../electron/contract/command-words.ts'
import { readCommandLine } from '../../electron/headless/command-line.ts'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import { restorationOf } from '../../renderer/app/workspace/restoration.ts'
import { logoFrom, logoText } from '../../renderer/domain/paper/letterhead-logo.ts'
import { recordProblem } from '../../renderer/domain/records/record-problem.ts'
import type { StructureRecord } from '../../renderer/domain/records/records.ts'
import type { JournalEntry } from '../../renderer/domain/structure/journal/history.ts'
import { recordsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { popoloJson } from '../../renderer/exchange/forms/popolo/write-popolo.ts'
import { importFiles } from '../../renderer/exchange/look/import-files.ts'
import { readLogo } from '../../renderer/exchange/pictures/logo-file.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import type { Random } from '../../renderer/samples/random.ts'
import { readBagan, writeBagan } from '../../renderer/storage/bagan-file.ts'
import { checksum } from '../../renderer/storage/checksum.ts'
import { encodeJournalLine, linkOf, NO_SUM } from '../../renderer/storage/journal-line.ts'
import { seal, unseal } from '../../renderer/storage/sealed-file.ts'
import { readStory } from '../../renderer/storage/story.ts'
import { LIST_TABLES } from '../make/office-tables/lists.ts'
import { officeTableBytes } from '../make/office-tables/office-table.ts'
import { REMARK_TABLES } from '../make/office-tables/remarks.ts'
import { TREE_TABLES } from '../make/office-tables/trees.ts'
import { jpegOf, pngOf } from '../make/pictures.ts'
import { silentCells } from '../make/silent-cells.ts'
import { ukPair } from '../make/uk-organogram.ts'
import { mutateBytes, mutateJson, mutateText, token } from './mutate.ts'

/** One kind of input, made from a seed and read; reading must never throw. */
export interface Target<I = unknown> {
  readonly name: string
  make(random: Random): I | Promise<I>
  read(input: I): Promise<unknown>
  /** Bytes or letters. */
  size(input: I): number
}

const DAY = day('2018-10-04')
const TABLES = [...TREE_TABLES, ...LIST_TABLES, ...REMARK_TABLES]
const tableBytes = (isBook: boolean) =>
  TABLES.filter(({ name }) => name.endsWith('.xlsx') === isBook).map(officeTableBytes)
const PAIR = ukPair()
const CSV = [...tableBytes(false), PAIR.senior, PAIR.junior].map(strFromText)
const BOOKS = TABLES.slice(0, 30).map((table) => officeTableBytes({ ...table, name: 'a.xlsx' }))
const RECORDS = demoRecords()
const POPOLO: unknown = JSON.parse(popoloJson(structureOf(RECORDS)))

function strFromText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

/** What was taken from a file is a structure's record, whatever the file held, and every cell is accounted for. */
async function readTable(name: string, bytes: Uint8Array): Promise<void> {
  const { records, report } = await importFiles([{ name, bytes }], {
    preset: 'auto',
    language: 'id',
  })
  expectRecords(records)
  const [silent] = silentCells(report.receipt)
  if (silent) throw new Error(`A cell ended as nothing without a line: ${silent}`)
}

function expectRecords(records: readonly StructureRecord[]): void {
  for (const record of records) {
    const field = recordProblem(record)
    if (field) throw new Error(`A record was taken whose ${field} is wrong`)
  }
  structureOf(records)
}

const csv: Target<Uint8Array> = {
  name: 'csv',
  make(random) {
    if (random.chance(0.3)) return strToU8(generatedCsv(random))
    const text = mutateText(random.pick(CSV), random.pick(CSV), random)
    const bytes = strToU8(text, random.chance(0.1))
    return random.chance(0.2) ? mutateBytes(bytes, random) : bytes
  },
  read: (bytes) => readTable('masuk.csv', bytes),
  size: ({ length }) => length,
}

function generatedCsv(random: Random): string {
  const separator = random.pick([',', ';', '\t', '|'])
  const columns = random.between(1, 12)
  const rows = random.between(0, random.chance(0.95) ? 30 : 800)
  const cell = () => {
    const text = random.chance(0.3) ? token(random) : String(random.between(0, 40))
    return random.chance(0.2) ? `"${text.replaceAll('"', '""')}"` : text
  }
  const row = () => Array.from({ length: columns }, cell).join(separator)
  return Array.from({ length: rows + 1 }, row).join(random.pick(['\n', '\r\n', '\r']))
}

const xlsx: Target<Uint8Array> = {
  name: 'xlsx',
  make(random) {
    const book = random.pick(BOOKS)
    if (random.chance(0.3)) return mutateBytes(book, random)
    return rezipped(book, random, /\.xml$|\.rels$/)
  },
  read: (bytes) => readTable('masuk.xlsx', bytes),
  size: ({ length }) => length,
}

/** Some parts of a zip with their text hurt; the zip itself is whole. */
function rezipped(bytes: Uint8Array, random: Random, hurt: RegExp): Uint8Array {
  const parts = unzipSync(bytes)
  for (const [name, part] of Object.entries(parts)) {
    if (!hurt.test(name) || !random.chance(0.3)) continue
    if (random.chance(0.05)) delete parts[name]
    else parts[name] = strToU8(mutateText(strFromU8(part), strFromU8(part), random))
  }
  return zipSync(parts, { level: 0 })
}

const bagan: Target<Uint8Array> = {
  name: 'bagan',
  async make(random) {
    const some = RECORDS.filter(() => random.chance(0.3))
    const records = random.chance(0.7) ? some.map((one) => mutateJson(one, random)) : some
    const documents = mutateJson([{ id: 'p', kind: 'proposal', data: POPOLO }], random)
    const rows = random.chance(0.2) && Array.isArray(documents) ? documents : []
    const whole = await writeBagan({ name: token(random), seq: 1, records, documents: rows })
    if (random.chance(0.3)) return mutateBytes(whole, random)
    return random.chance(0.2) ? rezipped(whole, random, /json/) : whole
  },
  async read(bytes) {
    const content = await readBagan(bytes)
    if (content.ok) expectRecords(content.value.records)
  },
  size: ({ length }) => length,
}

const popolo: Target<Uint8Array> = {
  name: 'popolo',
  make(random) {
    const text = JSON.stringify(mutateJson(POPOLO, random))
    return strToU8(random.chance(0.2) ? mutateText(text, text, random) : text)
  },
  read: (bytes) => readTable('masuk.json', bytes),
  size: ({ length }) => length,
}

const LINES = linesOf(RECORDS)

/** A journal of one entry a record. */
function linesOf(records: readonly StructureRecord[]): string[] {
  const lines: string[] = []
  for (const [index, after] of records.slice(0, 40).entries()) {
    const entry: JournalEntry = {
      ...{ seq: index + 1, at: '2018-10-04T09:41:00.000+07:00', kind: 'edit', target: null },
      label: { code: 'add-unit', params: { name: 'x' } },
      change: { [after.id]: { before: null, after } },
    }
    lines.push(encodeJournalLine(entry, linkOf(lines.at(-1) ?? '')?.sum ?? NO_SUM))
  }
  return lines
}

const journal: Target<string> = {
  name: 'journal',
  make(random) {
    const from = random.between(0, 30)
    const lines = LINES.slice(from, from + random.between(1, 12))
    if (random.chance(0.5)) return lines.map((line) => summed(line, random)).join('\n')
    return mutateText(lines.join('\n'), LINES.join('\n'), random)
  },
  async read(text) {
    const { stored } = await restorationOf(readStory(text.split('\n')), [])
    expectRecords(recordsOf(stored.structure))
  },
  size: ({ length }) => length,
}

/** Another line with a checksum that fits: as a program with an error, or a person, would write it. */
function summed(line: string, random: Random): string {
  const { sum: _, ...told } = JSON.parse(line)
  const value = mutateJson(told, random)
  const body = JSON.stringify(value ?? null).slice(0, -1)
  return `${body},"sum":"${checksum(body)}"}`
}

const DESK = {
  programInfo: async () => ({ ok: false as const, code: 'none', message: 'no program here' }),
  printToPng: async () => ({ ok: true as const, value: new Uint8Array([137]) }),
  runServerSql: async () => ({ ok: false as const, code: 'none', message: 'no server here' }),
  readStartFile: async () => ({ ok: false as const, code: 'none', message: 'no file here' }),
  checkSignature: async () => ({ ok: false as const, code: 'none', message: 'no signature here' }),
  signBytes: async () => ({ ok: false as const, code: 'none', message: 'no signature here' }),
  makeKey: async () => ({ ok: false as const, code: 'none', message: 'no signature here' }),
  checkUpdate: async () => ({ ok: false as const, code: 'none', message: 'no server here' }),
}
const PDF = {
  write: async () => ({ ok: true as const, value: new Uint8Array([37]) }),
  stop: () => undefined,
}
async function noFonts(): Promise<never> {
  throw new Error('no paper here')
}
const PLACE = { folder: '/', hasWindow: true, inTerminal: true, kindOf: () => null }
const NAMES = ['--', '-', '--x', '-h', ...Object.keys(OPTIONS).map((name) => `--${name}`)]
const VALUES = ['json', 'pdf', 'chart', 'F4', 'demo', 'id', 'path', '2018-10-04', 'a.xlsx', '8']

const commandLine: Target<readonly string[]> = {
  name: 'command line',
  make(random) {
    const word = () => {
      if (random.chance(0.4)) return random.pick(NAMES)
      return random.chance(0.5) ? random.pick(VALUES) : token(random)
    }
    const words = Array.from({ length: random.between(0, 10) }, word)
    const joined = words.map((one) =>
      one.startsWith('--') && random.chance(0.3) ? `${one}=${word()}` : one,
    )
    return random.chance(0.8) ? [random.pick(HEADLESS_WORDS), 'a.csv', ...joined] : joined
  },
  async read(words) {
    const line = readCommandLine(words, PLACE)
    if (line.mode !== 'headless') return
    const bytes = strToU8('id,induk,nama\n1,,Dinas\n2,1,Bidang\n')
    const files = line.inputs.map((path) => ({ name: 'a.csv', path, bytes, error: null }))
    const said: string[] = []
    const say = (text: string) => void said.push(text)
    const { exitCode } = await answerTo(
      { argv: line.argv, files },
      { desktop: DESK, pdf: PDF, fonts: noFonts, today: DAY, say },
    )
    // What is refused is said; what broke is said by the main process alone.
    if (exitCode === 2 && said.length === 0) throw new Error('The command broke')
  },
  size: (words) => words.join(' ').length,
}

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 40"><style>.a{mask:url(#m)}</style><defs><g id="g"><path d="M0 0h9v9z"/></g><mask id="m"><use href="#g"/></mask></defs><use href="#g" class="a"/></svg>'
const PICTURES = [strToU8(DRAWING), pngOf(48, 64), jpegOf(48, 64)]

const picture: Target<Uint8Array> = {
  name: 'picture',
  make(random) {
    if (random.chance(0.5)) return strToU8(mutateText(DRAWING, DRAWING, random))
    return mutateBytes(random.pick(PICTURES), random)
  },
  async read(bytes) {
    const read = readLogo(bytes)
    // What is taken is drawn on every sheet: it must be known as modest when it is read again.
    if (read.ok && !logoFrom(logoText(read.value))) throw new Error('Taken, and never drawn')
  },
  size: ({ length }) => length,
}

/** Working out a key takes a third of a second: it is sealed once. */
const SEALED = seal(strToU8('isi'), 'frasa sandi')

const sealed: Target<Uint8Array> = {
  name: 'sealed',
  async make(random) {
    const [first = '', head = '', ...rest] = strFromU8(await SEALED, true).split('\n')
    const told = JSON.stringify(mutateJson(JSON.parse(head), random) ?? null)
    const start = random.chance(0.8) ? `BAGAN-SEALED 1 ${checksum(told)}` : first
    return strToU8([start, told, ...rest].join('\n'), true)
  },
  read: (bytes) => unseal(bytes, 'frasa sandi'),
  size: ({ length }) => length,
}

/** All kinds of input, with how many of a hundred are of each. */
export const TARGETS: readonly (readonly [number, Target])[] = [
  [30, csv as Target],
  [20, xlsx as Target],
  [14, bagan as Target],
  [12, popolo as Target],
  [14, journal as Target],
  [6, commandLine as Target],
  [3, picture as Target],
  [1, sealed as Target],
]

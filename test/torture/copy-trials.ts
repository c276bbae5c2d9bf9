import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Random } from '../../renderer/samples/random.ts'
import type { KillParts } from './hurt.ts'
import type { State } from './read-state.ts'
import { type Attempt, FINE, type Trial } from './row.ts'
import { JOURNAL } from './templates.ts'
import { cleared, Victim } from './victim.ts'

type Damage = (text: string, random: Random) => string | null
const linesOf = (text: string) => text.trimEnd().split('\n')
const joined = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')
const flipped = (line: string, at: number, bit = 1) =>
  line.slice(0, at) + String.fromCharCode(line.charCodeAt(at) ^ bit) + line.slice(at + 1)

/** What may happen to the journal while the database is whole; null takes the file away. */
const JOURNAL_DAMAGES: Readonly<Record<string, Damage>> = {
  'pretty-printed by an editor': (text) =>
    linesOf(text)
      .map((line) => JSON.stringify(JSON.parse(line), null, 2))
      .join('\n'),
  'hard-wrapped by an editor': (text) => text.replace(/(.{80})/g, '$1\n'),
  'CRLF line ends': (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'a letter of the last line becomes a line end': (text, { between }) => {
    const from = text.lastIndexOf('\n', text.length - 2) + 1
    const at = between(from + 20, text.length - 20)
    return `${text.slice(0, at)}\n${text.slice(at + 1)}`
  },
  'one bit flipped in any line': (text, { between, pick }) => {
    const lines = linesOf(text)
    const at = between(0, lines.length - 1)
    const line = lines[at] ?? ''
    lines[at] = flipped(line, between(1, line.length - 1), pick([1, 2, 4]))
    return joined(lines)
  },
  'a middle line missing': (text) => joined(linesOf(text).filter((_, at) => at !== 2)),
  'a middle line doubled': (text) =>
    joined(linesOf(text).flatMap((line, at) => (at === 2 ? [line, line] : [line]))),
  'two lines in the wrong order': (text) => {
    const [a = '', b = '', c = '', ...rest] = linesOf(text)
    return joined([a, c, b, ...rest])
  },
  'cut off in the middle': (text) => text.slice(0, text.length >> 1),
  'a torn last line': (text) => text.slice(0, -30),
  'half a line more': (text) => `${text}{"seq":99,"v":2,"at":"2018-10-04T`,
  'the end filled with zeros': (text) => text.slice(0, -200) + '\0'.repeat(200),
  emptied: () => '',
  deleted: () => null,
  'an older copy': (text) => joined(linesOf(text).slice(0, 3)),
  'the journal of nobody': () => 'daftar belanja\nberas\ngula\n',
}

type Harm = (folder: string, random: Random, parts: KillParts) => Promise<void> | void
const leveldb = (folder: string) => join(folder, 'IndexedDB', 'app_bagan_0.indexeddb.leveldb')

function eachFile(folder: string, name: RegExp, harm: (file: string) => void): void {
  for (const file of readdirSync(leveldb(folder))) {
    if (name.test(file)) harm(join(leveldb(folder), file))
  }
}

/** What may happen to the database while the folder is whole. */
const DATABASE_DAMAGES: Readonly<Record<string, Harm>> = {
  deleted: (folder) => rmSync(join(folder, 'IndexedDB'), { recursive: true }),
  emptied: (folder) => {
    rmSync(leveldb(folder), { recursive: true })
    mkdirSync(leveldb(folder))
  },
  'its CURRENT emptied': (folder) => truncateSync(join(leveldb(folder), 'CURRENT')),
  'its MANIFEST cut': (folder) =>
    eachFile(folder, /^MANIFEST/, (file) => truncateSync(file, statSync(file).size >> 1)),
  'its log cut in half': (folder) =>
    eachFile(folder, /\.log$/, (file) => truncateSync(file, statSync(file).size >> 1)),
  'its log gone': (folder) => eachFile(folder, /\.log$/, (file) => rmSync(file)),
  'bits flipped in its log': (folder, { between }) =>
    eachFile(folder, /\.log$/, (file) => {
      const bytes = readFileSync(file)
      for (let turn = 0; turn < 5 && bytes.length > 0; turn++) {
        const at = between(0, bytes.length - 1)
        bytes[at] = (bytes[at] ?? 0) ^ 1
      }
      writeFileSync(file, bytes)
    }),
  'something behind its log': (folder) =>
    eachFile(folder, /\.log$/, (file) => appendFileSync(file, 'x'.repeat(5000))),
  'an older copy': async (folder, _, { templates }) => {
    const older = await templates.copy('first')
    rmSync(join(folder, 'IndexedDB'), { recursive: true })
    cpSync(join(older, 'IndexedDB'), join(folder, 'IndexedDB'), { recursive: true })
    await cleared(older)
  },
  'a stored row damaged': (folder) => spoilRow(folder, { name: 5 }),
  'a stored row with a billion seats': (folder) => spoilRow(folder, { seats: 1e9 }),
  'another letter in a row of its journal': (folder, { between }) =>
    spoilEntry(folder, between(1, 4), { at: '2018-10-04T02:41:00.001Z' }),
  'a row of its journal gone': (folder, { between }) => spoilEntry(folder, between(1, 4), null),
}

/** Every single damage of one copy while the other is whole: nothing is lost, and the damaged one is mended. */
export function copyTrials(parts: KillParts): Trial[] {
  const journals = Object.entries(JOURNAL_DAMAGES).map(([what, damage]) =>
    trialOf(`journal damaged: ${what}`, parts, (folder) => {
      const file = join(folder, JOURNAL)
      const text = damage(readFileSync(file, 'utf8'), parts.random)
      if (text === null) rmSync(file)
      else writeFileSync(file, text)
    }),
  )
  const databases = Object.entries(DATABASE_DAMAGES).map(([what, harm]) =>
    trialOf(`database damaged: ${what}`, parts, (folder) => harm(folder, parts.random, parts)),
  )
  return [...journals, ...databases]
}

function trialOf(
  fault: string,
  { templates }: KillParts,
  harm: (folder: string) => Promise<void> | void,
): Trial {
  return {
    fault,
    async run() {
      const expected = await templates.state('office')
      const folder = await templates.copy('office')
      const journal = readFileSync(join(folder, JOURNAL), 'utf8')
      await harm(folder)
      const victim = await Victim.start(folder)
      await victim.shown()
      const rows = await rowsSoon(victim, expected)
      const attempt = compared(await victim.state(), expected)
      const mended = await sameSoon(join(folder, JOURNAL), journal)
      await victim.cut()
      await cleared(folder)
      if (attempt !== FINE) return attempt
      return mended && rows ? FINE : { lost: 0, trouble: 'the journal was not mended' }
    },
  }
}

/** What of the expected is not there. */
export function compared(state: State | null, expected: State): Attempt {
  const there = new Map(state?.records.map((record) => [record.id, JSON.stringify(record)]))
  const lost = expected.records.filter(
    (record) => there.get(record.id) !== JSON.stringify(record),
  ).length
  const gone = Math.max(0, expected.lastSeq - (state?.lastSeq ?? 0))
  const isSame = lost + gone === 0 && state?.records.length === expected.records.length
  if (isSame && state?.entries === expected.entries) return FINE
  return { lost: lost + gone, trouble: `${lost} records differ, ${gone} entries are gone` }
}

/** The whole journal is looked at some seconds after the picture. */
export async function sameSoon(file: string, text: string, turns = 80): Promise<boolean> {
  for (let turn = 0; turn < turns; turn++) {
    if (existsSync(file) && statSync(file).isFile()) {
      // What stands behind the last line end was never confirmed; the next edit takes its place.
      const now = readFileSync(file, 'utf8')
      if (now.slice(0, now.lastIndexOf('\n') + 1) === text) return true
    }
    await wait(250)
  }
  return false
}

/** So is what the database has of it. */
async function rowsSoon(victim: Victim, { entriesSum }: State, turns = 80): Promise<boolean> {
  for (let turn = 0; turn < turns; turn++) {
    if ((await victim.state())?.entriesSum === entriesSum) return true
    await wait(250)
  }
  return false
}

/** Writes other fields into a post's row behind the program's back. */
export function spoilRow(folder: string, fields: Record<string, unknown>): Promise<void> {
  return spoil(folder, { store: 'records', field: 'kind', value: 'post', fields })
}

/** The same of the row of that journal entry; null takes it away. */
function spoilEntry(
  folder: string,
  seq: number,
  fields: Record<string, unknown> | null,
): Promise<void> {
  return spoil(folder, { store: 'journal', field: 'seq', value: seq, fields })
}

interface Spoil {
  readonly store: 'records' | 'journal'
  /** The first row whose field has that value. */
  readonly field: string
  readonly value: string | number
  readonly fields: Record<string, unknown> | null
}

async function spoil(folder: string, wish: Spoil): Promise<void> {
  const victim = await Victim.start(folder)
  await victim.shown()
  await victim.page.evaluate(async ({ store: name, field, value, fields }) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const [first] = (await indexedDB.databases()).filter((one) => one.name?.startsWith('bagan-'))
    const database = await done(indexedDB.open(first?.name ?? ''))
    const write = database.transaction(name, 'readwrite', { durability: 'strict' })
    const ended = new Promise((resolve) => {
      write.oncomplete = resolve
    })
    const store = write.objectStore(name)
    const row = (await done(store.getAll())).find((one) => one[field] === value)
    if (fields) store.put({ ...row, ...fields })
    else store.delete(value)
    await ended
    database.close()
  }, wish)
  await victim.cut()
}

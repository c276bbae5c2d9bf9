import type { CallResult, FileBytes } from '../../../electron/contract/ipc-contract.ts'
import { structureOf } from '../../domain/structure/structure.ts'
import { trayCount } from '../../exchange/look/preview.ts'
import type { InputFile } from '../../exchange/sheets/load-sheets.ts'
import { receiptRecord } from '../../exchange/update/kept-receipt.ts'
import { lastImportRecord } from '../../exchange/update/last-import.ts'
import { cityRecords } from '../../samples/city.ts'
import { demoRecords2022 } from '../../samples/demo-2022.ts'
import { readBagan, readNewerBagan } from '../../storage/bagan-file.ts'
import { broughtText } from '../../words/telling/brought-text.ts'
import type { Words } from '../../words/words.ts'
import { civilToday } from '../clock.ts'
import { isPackFile, offerPack } from '../rule-packs/offered-pack.ts'
import { keepScans } from '../scans/carried-scans.ts'
import { NewerData } from '../workspace/newer-data.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { CallFailed, CannotRead } from './cannot-read.ts'
import { askInWindow, unlockInWindow } from './passphrase-question.ts'
import { beginFile, openDemo, type Program } from './program.ts'
import { type InputContent, type InputPreset, isBagan, readInput } from './read-input.ts'

/** A workspace made from files, and what the user should know of them. */
export interface FromFiles {
  readonly opened: OpenWorkspace
  /** How much of the files needs a look; null where everything has its place. */
  readonly notice: string | null
}

/** A sealed file is opened by the person at the window. */
const AT_WINDOW = { ask: askInWindow, unlocking: unlockInWindow } as const

const EXTENSIONS = [
  'bagan',
  'xlsx',
  'xls',
  'ods',
  'docx',
  'odt',
  'pdf',
  'csv',
  'tsv',
  'txt',
  'json',
  'jsonld',
]

/** Asks for files; none where the user cancels. Throws an Error with a sentence. */
export async function chooseFiles(
  program: Pick<Program, 'desktop'>,
  words: Words,
): Promise<readonly FileBytes[]> {
  const chosen = await program.desktop.openFiles({
    title: words('welcome.open'),
    filters: [{ name: words('welcome.file-filter'), extensions: EXTENSIONS }],
    many: true,
  })
  return answered(chosen)
}

/** Reads files that belong together. Throws an Error with a sentence where nothing of them can be read. */
export async function readChosen(
  files: readonly InputFile[],
  preset: InputPreset,
  words: Words,
): Promise<InputContent> {
  const content = await readInput(files, { preset, words, on: civilToday(), ...AT_WINDOW })
  if (!content.readable) throw await refusalOf(files, content)
  return content
}

async function refusalOf(files: readonly InputFile[], content: InputContent): Promise<Error> {
  return (await newerBagan(files)) ?? new CannotRead(reasonOf(content), !files.some(isBagan))
}

/** What a newer program wrote, with what can be shown of it; null where it is something else. */
async function newerBagan(files: readonly InputFile[]): Promise<NewerData | null> {
  for (const { bytes } of files) {
    const content = await readBagan(bytes)
    if (content.ok || content.problem.code !== 'bagan-newer') continue
    const version = Number(content.problem.params.version)
    return new NewerData(version, readNewerBagan(bytes), 'bagan-newer')
  }
  return null
}

/** Opens the `.bagan` among the files as a new workspace; null where there is none. Throws as `readChosen` does. */
export async function openBackup(
  program: Program,
  files: readonly InputFile[],
  words: Words,
): Promise<FromFiles | null> {
  const file = files.find(isBagan)
  if (!file) return null
  return openContent(program, file.name, await readChosen([file], 'bagan', words), words)
}

/** Opens what was read as a new workspace, its proposals and past structures with it. */
export async function openContent(
  program: Program,
  name: string,
  content: InputContent,
  words: Words,
): Promise<FromFiles> {
  const { scans, ...told } = content
  const opened = await beginFile(program, name, remembering(told))
  const carried = scans ? await carriedNotice(program, opened, content, words) : null
  return { opened, notice: [noticeOf(content, words), carried].filter(Boolean).join(' ') || null }
}

/** Keeps the scans a file brought, and tells which did not come; null where all did. */
async function carriedNotice(
  { desktop }: Pick<Program, 'desktop'>,
  { id }: Pick<OpenWorkspace, 'id'>,
  { records, scans }: InputContent,
  words: Words,
): Promise<string | null> {
  const { parts = [], written = 0 } = scans ?? {}
  const { kept, reason } = await keepScans(desktop, id, records, parts)
  const missing = written - kept
  if (missing <= 0) return null
  return reason === null
    ? words('carried.damaged', { count: missing })
    : words('carried.refused', { count: missing, reason })
}

/** The content with what its tables told, so that they can update the file when they come again, and with their receipt. */
function remembering(content: InputContent): InputContent {
  const { report, records } = content
  if (report.tables.length === 0) return content
  const told = [lastImportRecord(report.file, records)]
  if (report.receipt) told.push(receiptRecord(report.receipt))
  return { ...content, records: [...records, ...told] }
}

/**
 * Opens what the program was started with: a sample by its name, or a file. `ask` shows a table that is not understood
 * surely enough, and asks about a file that is `known`: opened before. Throws an Error with a sentence.
 */
export async function openStarted(
  program: Program,
  open: string,
  words: Words,
  {
    ask,
    known,
    lastOffice,
  }: {
    ask(files: readonly FileBytes[]): Promise<FromFiles | null>
    known(files: readonly FileBytes[]): Promise<boolean>
    /** A rule pack is taken into an office: the one that is open, or that was last. */
    lastOffice(): Promise<FromFiles | null>
  },
): Promise<FromFiles | null> {
  const sample = openSample(program, open)
  if (sample) return { opened: await sample, notice: null }
  const file = answered(await program.desktop.readStartFile({ path: open }))
  if (isPackFile(file)) {
    await offerPack(program.desktop, file)
    return lastOffice()
  }
  if (await known([file])) return ask([file])
  if (!isBagan(file) && file.bytes.length > AT_ONCE) return ask([file])
  const options = { preset: 'auto', words, on: civilToday(), ...AT_WINDOW } as const
  const content = await readInput([file], options)
  if (isUnsure(content)) return ask([file])
  if (!content.readable) throw await refusalOf([file], content)
  return openContent(program, file.name, content, words)
}

/** A larger table is read beside the page and shown, as one that was chosen is: that may take a while. */
const AT_ONCE = 512 * 1024

/** Whether a table is there, but not understood surely enough to be opened without a question. */
function isUnsure({ readable, report }: InputContent): boolean {
  return !readable && report.tables.length > 0
}

/** Why nothing can be read, in sentences. */
export function reasonOf({ report, reason }: Pick<InputContent, 'report' | 'reason'>): string {
  return report.problems.map(({ message }) => message).join(' ') || reason
}

function noticeOf(content: InputContent, words: Words): string | null {
  const { brought = [], records } = content
  const { problems } = content.report
  if (brought.length > 0 || content.report.preset === 'bagan') {
    // That a copy lacks something, and what could not be taken over.
    const reduced = problems.find(({ code }) => code === 'missing-value')?.message
    const mended = broughtText(words, structureOf(records), brought)
    return [reduced, mended].filter(Boolean).join(' ') || null
  }
  if (problems.length === 0) return null
  const tray = trayCount(content.records)
  return words(tray > 0 ? 'welcome.import-problems' : 'welcome.import-checks', {
    count: problems.length,
    tray,
  })
}

function answered<T>(result: CallResult<T>): T {
  if (!result.ok) throw new CallFailed(result.code, result.message)
  return result.value
}

/**
 * Opens what the program makes itself: `demo`, `demo-2022`, or a city `city:SEED:UNITS`.
 * @returns null where the name is that of no sample
 */
function openSample(program: Program, name: string): Promise<OpenWorkspace> | null {
  if (name === 'demo' || name === 'demo-2018') return openDemo(program)
  if (name === 'demo-2022') return beginFile(program, name, { records: demoRecords2022() })
  const [, seed, units] = /^city:(\d+):(\d+)$/.exec(name) ?? []
  if (seed === undefined || units === undefined) return null
  return beginFile(program, `kota-${units}`, {
    records: cityRecords(Number(seed), Number(units)),
  })
}

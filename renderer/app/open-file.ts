import type { CallResult, FileBytes } from '../../electron/ipc-contract.ts'
import { civilToday } from './clock.ts'
import type { Words } from './messages/words.ts'
import { openSample } from './open-sample.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import { openRecords, type Program } from './program.ts'
import { type InputContent, readInput } from './read-input.ts'

/** A workspace made from files, and what the user should know of them. */
export interface FromFiles {
  readonly opened: OpenWorkspace
  /** How much of the files needs a look; null where everything has its place. */
  readonly notice: string | null
}

const EXTENSIONS = ['bagan', 'csv', 'tsv', 'txt', 'xlsx', 'json']

/** Asks for files and opens them as a new workspace; null where the user cancels. Throws an Error with a sentence. */
export async function openChosenFiles(program: Program, words: Words): Promise<FromFiles | null> {
  const chosen = await program.desktop.openFiles({
    title: words('welcome.open'),
    filters: [{ name: words('welcome.file-filter'), extensions: EXTENSIONS }],
    many: true,
  })
  const files = answered(chosen)
  return files.length === 0 ? null : openRead(program, files, words)
}

/** Opens what the program was started with: a sample by its name, or a file. Throws an Error with a sentence. */
export async function openStarted(
  program: Program,
  open: string,
  words: Words,
): Promise<FromFiles> {
  const sample = openSample(program, open)
  if (sample) return { opened: await sample, notice: null }
  const file = answered(await program.desktop.readStartFile({ path: open }))
  return openRead(program, [file], words)
}

async function openRead(
  program: Program,
  files: readonly FileBytes[],
  words: Words,
): Promise<FromFiles> {
  const content = await readInput(files, { preset: 'auto', words, on: civilToday() })
  if (!content.readable) throw new Error(reasonOf(content))
  const name = files[0]?.name ?? ''
  const opened = await openRecords(program, name, content.records)
  await opened.database.documents.bulkPut([...content.documents])
  return { opened, notice: noticeOf(content, words) }
}

function reasonOf({ report, reason }: InputContent): string {
  return report.problems.map(({ message }) => message).join(' ') || reason
}

function noticeOf({ report, records }: InputContent, words: Words): string | null {
  const { problems } = report
  if (problems.length === 0) return null
  const tray = records.filter((record) => record.kind === 'unit' && record.unplaced).length
  return words('welcome.import-problems', { count: problems.length, tray })
}

function answered<T>(result: CallResult<T>): T {
  if (!result.ok) throw new Error(result.message)
  return result.value
}

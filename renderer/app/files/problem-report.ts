import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import { DATA_VERSION } from '../../domain/records/data-version.ts'
import { KINDS } from '../../domain/records/kinds.ts'
import type { RecordKind } from '../../domain/records/records.ts'
import { recordsOf } from '../../domain/structure/structure.ts'
import { zipFiles } from '../../exchange/write/zip-files.ts'
import { loadDocuments } from '../../storage/proposal-store.ts'
import { journalFrom } from '../../storage/structure-store.ts'
import { DICTIONARY } from '../../words/dictionary.ts'
import type { Words } from '../../words/words.ts'
import { hearUnexpected } from '../unexpected/unexpected.ts'
import type { Preferences } from '../view/view-state.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'

/** One file of a report, as it is shown before it is saved. */
export interface ReportFile {
  readonly name: string
  readonly text: string
}

/** So many acts are told, the latest. */
const ACTS = 30

export interface ReportParts {
  readonly desktop: Pick<Desktop, 'problemFacts'>
  readonly preferences: Preferences
  readonly words: Words
  /** ISO moment. */
  readonly at: string
}

let office: OpenWorkspace | null = null

/** Says which office is open, for the counts of a report. */
export function reportOn(open: OpenWorkspace | null): void {
  office = open
}

/**
 * What whoever repairs the program needs, and nothing of an office but how many of each there are: no name, no NIP, no
 * text. What cannot be read is said to be so.
 */
export async function problemReport(parts: ReportParts): Promise<readonly ReportFile[]> {
  const { desktop, preferences, words, at } = parts
  const facts = await desktop.problemFacts({})
  const { program, engine, system, log } = facts.ok
    ? facts.value
    : { program: words('report.unknown'), engine: {}, system: words('report.unknown'), log: '' }
  const { language, theme, textSize } = preferences
  const versions = [
    [words('about.version'), program],
    [words('about.data-version'), String(DATA_VERSION)],
    ...Object.entries(engine),
    [words('about.platform'), system],
    [words('about.look'), `${language}, ${theme}, ${textSize}%`],
  ]
  const lines = [
    `${words('shell.program')}: ${words('report.title')}`,
    at,
    '',
    words('report.versions'),
    ...versions.map((pair) => pair.join(': ')),
    '',
    words('report.counts'),
    ...(office ? await countsOf(office, words) : [words('report.no-office')]),
    '',
    words('report.acts'),
    ...(office ? await actsOf(office, words) : [words('report.none')]),
  ]
  return [
    { name: 'laporan.txt', text: `${lines.join('\n')}\n` },
    { name: 'tak-terduga.log', text: log === '' ? `${words('report.no-notes')}\n` : log },
  ]
}

/** The files as one archive. */
export function reportZip(files: readonly ReportFile[]): Uint8Array {
  const encoder = new TextEncoder()
  return zipFiles(files.map(({ name, text }) => ({ name, bytes: encoder.encode(text) })))
}

async function countsOf(open: OpenWorkspace, words: Words): Promise<readonly string[]> {
  const { structure, lastSeq } = open.workspace.getState()
  const counts = new Map<RecordKind, number>()
  for (const { kind } of recordsOf(structure)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const documents = await asked(() => loadDocuments(open.database))
  const tray = await asked(() => open.tray())
  const number = (count: number | undefined) =>
    count === undefined ? words('report.unknown') : String(count)
  return [
    ...(Object.keys(KINDS) as RecordKind[]).map(
      (kind) => [words(`kind.${kind}`), number(counts.get(kind) ?? 0)] as const,
    ),
    [words('report.proposals'), number(documents?.proposals.length)],
    [words('report.pasts'), number(documents?.pasts.length)],
    [words('report.entries'), number(lastSeq)],
    [words('report.unreadable'), number(tray?.length)],
  ].map((pair) => pair.join(': '))
}

/** Their kinds alone; what an office of elsewhere calls otherwise is none of ours. */
async function actsOf(open: OpenWorkspace, words: Words): Promise<readonly string[]> {
  const { lastSeq } = open.workspace.getState()
  const entries = await asked(() => journalFrom(open.database, Math.max(1, lastSeq - ACTS + 1)))
  if (!entries) return [words('report.unknown')]
  const known = entries
    .reverse()
    .map(({ kind, label }) => `${kind} ${isVerb(label.code) ? label.code : '?'}`)
  return known.length === 0 ? [words('report.none')] : known
}

function isVerb(code: string): boolean {
  return Object.hasOwn(DICTIONARY.id, `label.${code}`)
}

async function asked<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    hearUnexpected('report', error, null)
    return undefined
  }
}

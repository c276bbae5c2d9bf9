import type { StructureRecord } from '../../domain/records/records.ts'
import { nextBatchName } from '../../domain/sharing/batch-name.ts'
import { closeBatch, openStructure } from '../../domain/sharing/close-batch.ts'
import { structureOf } from '../../domain/structure/structure.ts'
import { MOST_SCANS_BYTES, type ScanPart } from '../../storage/bagan-scans.ts'
import { sharedContent, sharedStateOf } from '../../storage/shared-content.ts'
import { copyBytes } from '../files/backup.ts'
import type { InputContent } from '../files/read-input.ts'
import { freshLine } from '../workspace/exchange.ts'
import { CommandRefused, type HeadlessContext, type WrittenFile } from './command.ts'
import { openTogether, readable } from './open-inputs.ts'
import { carriedSentences, scansBeside } from './scans-beside.ts'

/** The office a command names, whole. Throws `CommandRefused` where it cannot be read, or is a part of one. */
export async function readWhole(context: HeadlessContext): Promise<InputContent> {
  const content = readable(await openTogether(context), context)
  if (!content.leftOut) return content
  const { words } = context
  throw new CommandRefused(
    words.problem({ code: 'office-in-part', params: { part: content.leftOut } }),
    1,
  )
}

/** A `.bagan` file of these records, with the scans they name: those beside the office, and those added. Throws `CommandRefused` where they are too many. */
export async function attachedFile(
  context: HeadlessContext,
  content: InputContent,
  made: {
    readonly path: string
    readonly passphrase: string | null
    readonly records: readonly StructureRecord[]
    readonly added: readonly ScanPart[]
    /** What is told of it beside that it was written. */
    readonly said: readonly string[]
  },
): Promise<WrittenFile> {
  const { words } = context
  const { path, passphrase, records, added, said } = made
  const beside = await scansBeside(context, content.records, content.scans ?? null)
  const fresh = new Set(added.map((part) => part.content))
  const parts = [...beside.parts.filter((part) => !fresh.has(part.content)), ...added]
  const size = parts.reduce((all, part) => all + part.bytes.length, 0)
  if (beside.isTooMuch || size > MOST_SCANS_BYTES)
    throw new CommandRefused(
      words('headless.scans-too-much', { most: Math.round(MOST_SCANS_BYTES / 1024 / 1024) }),
      1,
    )
  const bytes = await copyBytes(
    { name: nameOf(path), seq: 1, ...(await told(content, records)) },
    { words, without: [], passphrase, scans: parts },
  )
  const named = beside.told.named + parts.length - beside.parts.length
  const carried = carriedSentences(words, { ...beside, parts, told: { ...beside.told, named } })
  return {
    path,
    bytes,
    said: [words('headless.written', { path }), ...said, ...carried].join('\n'),
  }
}

/** What was attached is a batch of its own where it is told who wrote what: copies still meet. */
async function told(content: InputContent, records: readonly StructureRecord[]) {
  const { documents, shared } = content
  if (!shared) return { records, documents }
  const state = await sharedStateOf(content)
  const name = nextBatchName(freshLine(Math.random), 0, Date.now(), 0)
  const closed = closeBatch(state, openStructure(structureOf(records)), name)
  return { records, documents, shared: sharedContent(closed, documents) }
}

function nameOf(path: string): string {
  const last = path.split(/[\\/]/).at(-1) ?? ''
  return last.replace(/\.bagan$/, '')
}

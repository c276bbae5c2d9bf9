import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { ScanName } from '../../../electron/contract/scan-calls.ts'
import { attach, attachAll, inMegabytes } from '../../domain/attachments/attachment-edits.ts'
import { mostBytes } from '../../domain/attachments/attachments.ts'
import type { Attachment, AttachmentId, AttachmentSort } from '../../domain/records/records.ts'
import { apply } from '../../domain/structure/change.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { ok, type Problem, type Result, refuse } from '../../domain/values/result.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { judgeScan } from './attachments.ts'

/** A file of a folder, or one that was dropped: its bytes are read when it is its turn. */
export interface FolderFile {
  /** From the folder, with `/` between. */
  readonly path: string
  readonly bytes: number
  read(): Promise<Uint8Array>
}

/** A file and the records it is to stand beside. */
export interface ChosenMatch {
  readonly file: FolderFile
  readonly to: readonly { readonly ofId: string; readonly sort: AttachmentSort }[]
}

export interface RefusedFile {
  readonly path: string
  readonly problem: Problem
}

/** What became of the chosen files; `stopped`: somebody stopped it, and nothing was attached. */
export interface AttachedMatches {
  readonly attached: readonly Attachment[]
  /** The paths of their files; what is neither there nor refused was not come to. */
  readonly taken: readonly string[]
  readonly refused: readonly RefusedFile[]
  readonly stopped: boolean
}

interface MatchingParts {
  newId(): AttachmentId
  readonly today: CalendarDate
  /** Called before each file. */
  onFile(no: number): void
  readonly signal: AbortSignal
}

type Kept = Omit<Attachment, 'kind'>

/**
 * Attaches files to what they were matched with, all in one edit, which one undo takes back: their bytes first, one
 * after another, so that never more than one is in memory. Stopped, or where the edit is refused, nothing is attached;
 * bytes that were kept for it alone are set aside. A file that cannot be attached is told, the others go on.
 */
export async function attachMatched(
  desktop: Pick<Desktop, 'keepScan' | 'listScans' | 'dropScans'>,
  { id, workspace }: Pick<OpenWorkspace, 'id' | 'workspace'>,
  chosen: readonly ChosenMatch[],
  { newId, today, onFile, signal }: MatchingParts,
): Promise<Result<AttachedMatches>> {
  const listed = await desktop.listScans({ id })
  if (!listed.ok) return refuse('scan-not-kept', { name: '', reason: listed.message })
  const before = new Set(listed.value.map(({ content }) => content))
  const records: Kept[] = []
  const refused: RefusedFile[] = []
  const taken: string[] = []
  const fresh: ScanName[] = []
  let { structure } = workspace.getState()
  // Of a locked office a file no record names is nobody's to tell: undo may name it, so nothing is set aside then.
  const isSure = listed.value.every(({ media }) => media !== 'kunci')
  const takeBack = () => setAside(desktop, id, isSure ? fresh : [])
  for (const [at, { file, to }] of chosen.entries()) {
    if (signal.aborted) {
      await takeBack()
      return ok({ attached: [], taken: [], refused: [], stopped: true })
    }
    onFile(at + 1)
    const judged = await judgedFile(file, to, mostBytes(structure), { newId, today })
    if (!judged.ok) {
      refused.push({ path: file.path, problem: judged.problem })
      continue
    }
    const { bytes, wanted } = judged.value
    const fitting: Kept[] = []
    let next = structure
    let why: Problem | null = null
    for (const one of wanted) {
      const edit = attach(one)(next)
      if (edit.ok) {
        next = apply(next, edit.value)
        fitting.push(one)
      } else why = edit.problem
    }
    const [first] = fitting
    const isNew = first !== undefined && !before.has(first.content)
    if (!first) {
      if (why) refused.push({ path: file.path, problem: why })
      continue
    }
    const kept = await desktop.keepScan({ id, bytes })
    if (!kept.ok) {
      refused.push({ path: file.path, problem: notKept(first.name, kept.message) })
      // A full disk takes none of the others either.
      if (kept.code === 'disk-full') break
      continue
    }
    if (isNew) {
      before.add(first.content)
      fresh.push({ content: first.content, media: first.media })
    }
    records.push(...fitting)
    taken.push(file.path)
    structure = next
  }
  if (signal.aborted) {
    await takeBack()
    return ok({ attached: [], taken: [], refused: [], stopped: true })
  }
  if (records.length === 0) return ok({ attached: [], taken: [], refused, stopped: false })
  const label = { code: 'attach-scans', params: { count: records.length } } as const
  const done = await workspace.run(label, attachAll(records))
  if (!done.ok) {
    await takeBack()
    return done
  }
  const attached = records.map((one) => ({ ...one, kind: 'attachment' }) as const)
  return ok({ attached, taken, refused, stopped: false })
}

function notKept(name: string, reason: string): Problem {
  return { code: 'scan-not-kept', params: { name, reason } }
}

/** The bytes of a file, and a record for each it is to stand beside. */
async function judgedFile(
  file: FolderFile,
  to: ChosenMatch['to'],
  most: number,
  { newId, today }: Pick<MatchingParts, 'newId' | 'today'>,
): Promise<Result<{ bytes: Uint8Array; wanted: readonly Kept[] }>> {
  const name = file.path.split('/').at(-1) || file.path
  if (file.bytes > most)
    return refuse('attachment-too-large', { name, ...inMegabytes(file.bytes, most) })
  let bytes: Uint8Array
  try {
    bytes = await file.read()
  } catch (error) {
    return refuse('scan-not-kept', { name, reason: error instanceof Error ? error.message : '' })
  }
  const [first] = to
  if (!first) return refuse('attachment-nothing', { name })
  const judged = await judgeScan({ ...first, name, bytes }, newId(), today)
  if (!judged.ok) return judged
  const { record } = judged.value
  const wanted = to.map((one, at) => ({ ...record, ...one, id: at === 0 ? record.id : newId() }))
  return ok({ bytes, wanted })
}

/** What lies there for nothing goes where it is swept from; what was there before stays. */
async function setAside(
  desktop: Pick<Desktop, 'dropScans'>,
  id: string,
  scans: readonly ScanName[],
): Promise<void> {
  if (scans.length > 0) await desktop.dropScans({ id, scans: [...scans], forGood: false })
}

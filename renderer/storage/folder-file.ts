import { z } from 'zod'
import type { FolderFile } from '../domain/sharing/folder-files.ts'
import type { Part } from '../domain/sharing/part.ts'
import { hasSeen, NOTHING_SEEN, type Seen } from '../domain/sharing/seen.ts'
import { recordsOf, structureOf } from '../domain/structure/structure.ts'
import { ok, type Result } from '../domain/values/result.ts'
import { baganOf, zippedBagan } from './bagan-file.ts'
import { checksum } from './checksum.ts'
import { latin, readForm, writeForm } from './sealed-form.ts'
import { sharedContent, stateOfShares } from './shared-content.ts'

/** Why a file that lies in a shared folder under a name that fits is not taken. */
export type FolderTrouble =
  /** Not as it was written: cut off, on its way, or none of this program. */
  | 'torn'
  /** By a newer version of the program. */
  | 'newer'
  /** A copy under another name. */
  | 'renamed'
  /** Under a passphrase that is not given here, or another one. */
  | 'sealed'

/** Who laid a file there, by their own word. */
export interface LaidBy {
  readonly officer: string
  readonly computer: string
}

export interface OpenedFile extends LaidBy {
  readonly part: Part
}

const count = z.int().nonnegative()
const headSchema = z.object({
  line: z.string(),
  number: count,
  kind: z.enum(['lines', 'base']),
  officer: z.string(),
  computer: z.string(),
  /** Of a part: names that are new in it; null for a line of which there was nothing before. */
  fresh: z.record(z.string(), z.array(z.int()).nullable()),
  /** Bytes of what follows, and their checksum. */
  size: count,
  sum: z.string(),
})
type Head = z.infer<typeof headSchema>

/** A stretch of some thousand batches by name stays under it. */
const FORM = { mark: 'BAGAN-BERSAMA', version: 1, mostHead: 1_000_000, schema: headSchema } as const

/** A file of a shared folder, which says its own name, and how many bytes it has to have. */
export function writeFolderFile(
  { line, number, kind }: FolderFile,
  { state, since }: Part,
  { officer, computer }: LaidBy,
): Uint8Array {
  const records = recordsOf(state.structure)
  const body = zippedBagan({ name: '', seq: 0, records, shared: sharedContent(state, []) })
  const fresh = kind === 'base' ? {} : freshNames(since, state.seen)
  const sized = { size: body.length, sum: checksum(latin(body)) }
  const head: Head = { line, number, kind, officer, computer, fresh, ...sized }
  return writeForm(FORM, head, body)
}

/** Reads one back. Nothing of it counts that is not whole, or stands under another name than its own. */
export function readFolderFile(
  bytes: Uint8Array,
  { line, number, kind }: FolderFile,
): Result<OpenedFile, FolderTrouble> {
  const form = readForm(FORM, bytes)
  if (!form.ok) return refused(form.problem.code === 'bagan-sealed-newer' ? 'newer' : 'torn')
  const { head, body } = form.value
  if (body.length !== head.size || checksum(latin(body)) !== head.sum) return refused('torn')
  if (head.line !== line || head.number !== number || head.kind !== kind) return refused('renamed')
  const content = baganOf(body)
  if (!content.ok) return refused(content.problem.code === 'bagan-newer' ? 'newer' : 'torn')
  const { records, shared } = content.value
  if (!shared || shared.open) return refused('torn')
  const state = stateOfShares(shared, structureOf(records), new Map())
  if (!hasSeen(state.seen, `${line}/${number}`)) return refused('torn')
  const only = kind === 'base' ? null : [...state.stamps.keys()]
  const since = kind === 'base' ? NOTHING_SEEN : withoutNames(state.seen, head.fresh)
  const { officer, computer } = head
  return ok({ part: { state, only, since }, officer, computer })
}

function refused(problem: FolderTrouble): Result<never, FolderTrouble> {
  return { ok: false, problem }
}

/** What one has that the other, of before, had not. */
function freshNames(before: Seen, now: Seen): Head['fresh'] {
  const changed = Object.entries(now).filter(([line, numbers]) => before[line] !== numbers)
  return Object.fromEntries(
    changed.map(([line, numbers]): [string, number[] | null] => {
      if (!before[line]) return [line, null]
      return [line, numbers.filter((one) => one > 0 && !hasSeen(before, `${line}/${one}`))]
    }),
  )
}

function withoutNames(now: Seen, fresh: Head['fresh']): Seen {
  const before = Object.entries(now).flatMap(([line, numbers]): [string, readonly number[]][] => {
    const left = fresh[line]
    if (left === null) return []
    const gone = new Set(left)
    return [[line, gone.size === 0 ? numbers : numbers.filter((one) => !gone.has(one))]]
  })
  return Object.fromEntries(before.filter(([, numbers]) => numbers.length > 0))
}

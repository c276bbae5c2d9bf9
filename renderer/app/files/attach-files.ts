import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import { inMegabytes } from '../../domain/attachments/attachment-edits.ts'
import { MOST_LIMIT, mostBytes } from '../../domain/attachments/attachments.ts'
import { MOST_READ_PIXELS } from '../../domain/paper/picture-bounds.ts'
import { type PictureSize, pictureSize } from '../../domain/paper/picture-size.ts'
import type { AttachmentId } from '../../domain/records/records.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { type Problem, type Result, refuse } from '../../domain/values/result.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { type Attached, attachScan, type ToAttach } from './attachments.ts'

/** A file that was picked, dropped or pasted: how large it is is known before a byte of it is read. */
export interface OfferedFile {
  readonly name: string
  readonly size: number
  read(): Promise<Uint8Array>
}

/** A picture the office's limit refuses, drawn anew so that it fits; nothing of it is kept until somebody says so. */
export interface SmallerPicture {
  readonly file: ToAttach
  /** What the file is called that stays as it was. */
  readonly from: string
  readonly was: PictureSize & { readonly bytes: number }
  readonly becomes: PictureSize
}

/** What became of files offered to one record. */
export interface Attaching {
  readonly attached: readonly Attached[]
  readonly refused: readonly Problem[]
  readonly smaller: readonly SmallerPicture[]
}

/** Draws a picture anew: what only a page can do. Throws where the picture cannot be read. */
export interface ScanTools {
  /** A JPEG of the picture on white, its longer side no more than that many pixels. */
  redraw(bytes: Uint8Array, type: string, longest: number, quality: number): Promise<Uint8Array>
}

export interface AttachingParts extends ScanTools {
  newId(): AttachmentId
  readonly today: CalendarDate
  /** Called before each file. */
  onFile(name: string, no: number, of: number): void
}

/** A sheet of A4 at 300, 250, 200 and 150 dots to the inch, and how finely each is kept. */
const DRAWN: readonly (readonly [longest: number, quality: number])[] = [
  [3508, 0.85],
  [2924, 0.8],
  [2339, 0.75],
  [1754, 0.7],
]

/**
 * Attaches files to a record one after another; what one of them is refused for is told, the others go on. A picture
 * over the office's limit is answered smaller, for whoever attaches it to choose.
 */
export async function attachFiles(
  desktop: Pick<Desktop, 'keepScan' | 'listScans'>,
  open: Pick<OpenWorkspace, 'id' | 'workspace' | 'isLocked'>,
  to: Pick<ToAttach, 'ofId' | 'sort'>,
  files: readonly OfferedFile[],
  parts: AttachingParts,
): Promise<Attaching> {
  const attached: Attached[] = []
  const refused: Problem[] = []
  const smaller: SmallerPicture[] = []
  const most = mostBytes(open.workspace.getState().structure)
  for (const [at, file] of files.entries()) {
    parts.onFile(file.name, at + 1, files.length)
    const bytes = await bytesOf(file, most)
    if (!bytes.ok) {
      refused.push(bytes.problem)
      continue
    }
    const offered = { ...to, name: file.name, bytes: bytes.value }
    const fitting = bytes.value.length > most ? await madeSmaller(offered, most, parts) : null
    if (fitting) {
      smaller.push(fitting)
      continue
    }
    const done = await attachScan(desktop, open, offered, parts)
    if (done.ok) attached.push(done.value)
    else refused.push(done.problem)
  }
  return { attached, refused, smaller }
}

/** More than any office allows is not read. */
async function bytesOf(file: OfferedFile, most: number): Promise<Result<Uint8Array>> {
  const { name, size } = file
  if (size > MOST_LIMIT * 1024 * 1024)
    return refuse('attachment-too-large', { name, ...inMegabytes(size, most) })
  try {
    return { ok: true, value: await file.read() }
  } catch {
    return refuse('scan-unread', { name })
  }
}

/** The picture as large as the limit lets it be; null where it is none, or cannot be drawn. */
async function madeSmaller(
  file: ToAttach,
  most: number,
  tools: ScanTools,
): Promise<SmallerPicture | null> {
  const size = pictureSize(file.bytes)
  if (!size || size.width * size.height === 0 || size.width * size.height > MOST_READ_PIXELS)
    return null
  try {
    for (const [longest, quality] of DRAWN) {
      const bytes = await tools.redraw(file.bytes, size.type, longest, quality)
      const becomes = pictureSize(bytes)
      if (bytes.length > most || !becomes) continue
      const name = `${file.name.replace(/\.[^./\\]*$/, '')}.jpg`
      const was = { ...size, bytes: file.bytes.length }
      return { file: { ...file, name, bytes }, from: file.name, was, becomes }
    }
  } catch {
    // What cannot be drawn is told as what it is: too large.
  }
  return null
}

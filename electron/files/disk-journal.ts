import { constants } from 'node:fs'
import { copyFile, type FileHandle, link, lstat, open, readFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { about, Failure } from '../contract/failure.ts'
import { createQueue } from '../contract/in-turn.ts'
import type { DiskJournal } from '../contract/main-services.ts'
import { safeWrite, syncFolder } from './safe-write.ts'

const LINE_END = 0x0a

interface Known {
  readonly lastSeq: number
  readonly lastSum: string | null
  /** Bytes up to and with the last line end. */
  readonly whole: number
  /** Bytes of the file; more than `whole` where the last line is torn. */
  readonly size: number
}

/**
 * A line without its end was never confirmed: it is not counted, and the next line takes its place. A link in the
 * journal's place is not followed.
 * @param now ISO moment, for the name of what is kept aside
 */
export function createDiskJournal(
  path: string,
  now: () => string = () => new Date().toISOString(),
): DiskJournal {
  let known: Known | null = null
  const queue = createQueue()

  async function look(): Promise<Known> {
    const size = await sizeOf(path)
    if (known?.size !== size) known = size === 0 ? NOTHING : measure(await readFile(path))
    return known
  }

  async function append(seq: number, line: string): Promise<number> {
    const before = await look()
    if (seq !== before.lastSeq + 1) throw new Failure('journal-out-of-step', dirname(path))
    const bytes = Buffer.from(`${line}\n`)
    known = null
    const file = await open(path, before.size === 0 ? ADD : CHANGE)
    try {
      if (before.size > before.whole) await file.truncate(before.whole)
      await writeAt(file, bytes, before.whole)
    } finally {
      await file.close()
    }
    if (before.size === 0) await syncFolder(dirname(path))
    const whole = before.whole + bytes.length
    known = { lastSeq: seq, lastSum: sumAt(bytes, bytes.length), whole, size: whole }
    return seq
  }

  async function replace(lines: readonly string[]): Promise<string | null> {
    const { size } = await look()
    const aside = size === 0 ? null : await keepAside(path, now())
    known = null
    await safeWrite(path, Buffer.from(lines.map((line) => `${line}\n`).join('')), {
      keepPrevious: false,
    })
    return aside
  }

  const inTurn = <T>(work: () => Promise<T>) => queue(() => about(path, work))

  return {
    last: () => inTurn(look),
    read: (fromSeq) =>
      inTurn(async () => {
        const { whole } = await look()
        if (whole === 0) return []
        const text = (await readFile(path)).subarray(0, whole - 1).toString('utf8')
        return text.split('\n').slice(Math.max(0, fromSeq - 1))
      }),
    append: (seq, line) => inTurn(() => append(seq, line)),
    replace: (lines) => inTurn(() => replace(lines)),
  }
}

const NOTHING: Known = { lastSeq: 0, lastSum: null, whole: 0, size: 0 }
const TAIL = /,"sum":"([0-9a-f]{8})"\}\n$/

function measure(bytes: Buffer): Known {
  let lastSeq = 0
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) lastSeq++
  const whole = bytes.lastIndexOf(LINE_END) + 1
  return { lastSeq, lastSum: sumAt(bytes, whole), whole, size: bytes.length }
}

/** What stands as checksum at the end of the line that ends there. */
function sumAt(bytes: Buffer, end: number): string | null {
  return TAIL.exec(bytes.toString('latin1', Math.max(0, end - 32), end))?.[1] ?? null
}

/** Where the system knows no such flag, `sizeOf` has looked just before. */
const NO_LINK = constants.O_NOFOLLOW ?? 0
const ADD = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | NO_LINK
const CHANGE = constants.O_RDWR | NO_LINK

/** A second name for what lies there, else a copy: `riwayat (disisihkan 2026-11-25T09-41-00-123Z).jsonl`. */
async function keepAside(path: string, at: string): Promise<string> {
  const extension = extname(path)
  const stamp = at.replace(/[:.]/g, '-')
  const name = `${basename(path, extension)} (disisihkan ${stamp})${extension}`
  const kept = join(dirname(path), name)
  await link(path, kept).catch(() => copyFile(path, kept, constants.COPYFILE_EXCL))
  return name
}

async function sizeOf(path: string): Promise<number> {
  try {
    const entry = await lstat(path)
    if (entry.isSymbolicLink()) throw new Failure('is-link', path)
    if (entry.isDirectory()) throw new Failure('is-folder', path)
    return entry.size
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0
    throw error
  }
}

/** Where the disk takes only part of the line, that part is taken back. */
async function writeAt(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  try {
    for (let done = 0; done < bytes.length; ) {
      const rest = bytes.length - done
      done += (await file.write(bytes, done, rest, position + done)).bytesWritten
    }
    await file.sync()
  } catch (error) {
    await file.truncate(position).catch(() => undefined)
    throw error
  }
}

import { type FileHandle, open, readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { about, Failure } from '../contract/failure.ts'
import { createQueue } from '../contract/in-turn.ts'
import type { DiskJournal } from '../contract/main-services.ts'
import { syncFolder } from './safe-write.ts'

const LINE_END = 0x0a

interface Known {
  readonly lastSeq: number
  readonly lastSum: string | null
  /** Bytes up to and with the last line end. */
  readonly whole: number
  /** Bytes of the file; more than `whole` where the last line is torn. */
  readonly size: number
}

/** A line without its end was never confirmed: it is not counted, and the next line takes its place. */
export function createDiskJournal(path: string): DiskJournal {
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
    const file = await open(path, before.size === 0 ? 'a' : 'r+')
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

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
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

import { readFileSync, rmSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { about, Failure } from '../contract/failure.ts'
import type { LockHolder } from '../contract/ipc-contract.ts'
import { OWN_FILE } from './own-rights.ts'
import { safeWrite } from './safe-write.ts'

/** Says in an office's folder which program has it open. */
export const LOCK_NAME = 'sedang-dibuka.json'

/** Who this program is, among all that may open the same folder. */
export interface LockOwner {
  readonly computer: string
  /** Of this run of the program: no other has it. */
  readonly token: string
  /** Where its own data lies: two programs never run on one. */
  readonly profile: string
  readonly pid: number
}

export interface LockParts {
  readonly owner: LockOwner
  /** ISO moment. */
  now(): string
  /** Whether a process of this computer is running. */
  isRunning(pid: number): boolean
}

/** So long after its last sign a program that has an office open is thought to be gone. */
const SILENT_MS = 5 * 60_000

const heldSchema = z.object({
  computer: z.string().max(255),
  officer: z.string().max(255),
  token: z.string().max(64),
  profile: z.string().max(32_767),
  pid: z.int().positive(),
  since: z.string().max(40),
  seen: z.string().max(40),
})
type Held = z.infer<typeof heldSchema>

/** The lock of one office's folder: who has it open, told by computer and officer. */
export interface OfficeLock {
  /**
   * Takes the office for this program. Answers who has it open, and then it is not taken; null where it is ours.
   * @param takesOver also from another
   * @throws {Failure} where the folder cannot be written
   */
  claim(officer: string, takesOver: boolean): Promise<LockHolder | null>
  /** Who else has it open now; null where nobody has. */
  holder(): Promise<LockHolder | null>
  /** Who has taken it over from us; null as long as it is ours, or was never taken. */
  lost(): Promise<LockHolder | null>
  /** Says that it is still open; answers as `lost` does. */
  beat(): Promise<LockHolder | null>
  /** Lets it go; what another has taken over stays. At once, since a program may be ending. */
  release(): void
}

/** @param folder of the office */
export function createOfficeLock(folder: string, { owner, now, isRunning }: LockParts): OfficeLock {
  const path = join(folder, LOCK_NAME)
  let ours: Held | null = null

  function foreign(held: Held | null): Held | null {
    return held && held.token !== owner.token ? held : null
  }

  /** One that its program cannot hold any more: it was killed. */
  function isLeft({ computer, profile, pid }: Held): boolean {
    return computer === owner.computer && (profile === owner.profile || !isRunning(pid))
  }

  async function write(held: Held): Promise<void> {
    await safeWrite(path, Buffer.from(`${JSON.stringify(held, null, 2)}\n`), {
      keepPrevious: false,
      rights: OWN_FILE,
    })
    ours = held
  }

  async function lost(): Promise<LockHolder | null> {
    const other = ours && foreign(await read(path))
    return other && holderOf(other, now())
  }

  return {
    async claim(officer, takesOver) {
      const at = now()
      const { computer, token, profile, pid } = owner
      const mine: Held = { computer, officer, token, profile, pid, since: at, seen: at }
      if (!takesOver) {
        const first = await createOnce(path, mine)
        const other = first ? null : foreign(await read(path))
        if (other && !isLeft(other)) return holderOf(other, at)
      }
      await about(path, () => write({ ...mine, since: ours?.since ?? at }))
      return null
    },
    async holder() {
      const other = foreign(await read(path))
      return other && !isLeft(other) ? holderOf(other, now()) : null
    },
    lost,
    async beat() {
      const other = await lost()
      if (!other && ours) await write({ ...ours, seen: now() })
      return other
    },
    release() {
      if (!ours) return
      ours = null
      const held = parsed(readNow(path))
      if (held?.token === owner.token) rmSync(path, { force: true })
    },
  }
}

/** True where none was there: of two that come at once, one makes it. */
async function createOnce(path: string, held: Held): Promise<boolean> {
  try {
    const file = await open(path, 'wx', OWN_FILE)
    try {
      await file.writeFile(`${JSON.stringify(held, null, 2)}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error instanceof Failure ? error : await failureAbout(path, error)
  }
}

function failureAbout(path: string, error: unknown): Promise<never> {
  return about(path, () => Promise.reject(error))
}

/** Null where there is none, or what lies there is no such file. */
async function read(path: string): Promise<Held | null> {
  return parsed(await readFile(path, 'utf8').catch(() => ''))
}

function readNow(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function parsed(text: string): Held | null {
  try {
    const found = heldSchema.safeParse(JSON.parse(text))
    return found.success ? found.data : null
  } catch {
    return null
  }
}

function holderOf({ computer, officer, since, seen }: Held, at: string): LockHolder {
  const isSilent = Date.parse(at) - Date.parse(seen) > SILENT_MS
  return { computer, officer, since, seen, isSilent }
}

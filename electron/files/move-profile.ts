import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { MovedProfile } from '../contract/program-info.ts'
import { NO_DATA_OF_ENGINE } from './carried-store.ts'

/** How far it came, in the new place. */
export const MARKER = 'pindahan.json'

/** What the engine holds open of a profile, and what it makes anew by itself. */
const NOT_MOVED: ReadonlySet<string> = new Set([
  ...NO_DATA_OF_ENGINE,
  'lockfile',
  'SingletonLock',
  'SingletonCookie',
  'SingletonSocket',
])
/** Where an engine was at work, one of these is. */
const STORES = ['IndexedDB', 'Local Storage']

const markerSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('copying') }),
  z.object({
    state: z.literal('copied'),
    sums: z.record(z.string(), z.string()),
    bytes: z.number(),
  }),
  z.object({ state: z.literal('done') }),
])
type Marker = z.infer<typeof markerSchema>

export interface MoveParts {
  readonly from: string
  readonly to: string
  /** Called between the steps; for tests. */
  readonly between?: (step: string) => void
}

/** What came of it: nothing was to be moved; it was; an older program is at work there; it could not be, and stays. */
export type Move =
  | { readonly kind: 'nothing' }
  | ({ readonly kind: 'moved' } & MovedProfile)
  | { readonly kind: 'in-use' }
  | { readonly kind: 'stayed' }

/**
 * Brings the profile of an earlier version to its new place, once, before the engine opens it: every file copied and
 * read back, and the older folder taken away only where each of its files was. Cut off at any moment the next start goes on
 * from there. What an older program wrote into the older place afterwards is left as it is.
 */
export function moveProfile({ from, to, between = () => undefined }: MoveParts): Move {
  const marker = readMarker(to)
  if (marker?.state === 'done') return { kind: 'nothing' }
  if (marker?.state === 'copied') return finish(marker, { from, to, between })
  // Of a profile that began here by itself nothing is replaced.
  if (!marker && STORES.some((store) => existsSync(join(to, store)))) return { kind: 'nothing' }
  const files = filesIn(from)
  if (files.length === 0) {
    rmSync(join(to, MARKER), { force: true })
    return { kind: 'nothing' }
  }
  if (isInUse(from)) return { kind: 'in-use' }
  try {
    writeMarker(to, { state: 'copying' })
    between('begun')
    clear(to)
    between('cleared')
    const sums: Record<string, string> = {}
    let bytes = 0
    for (const file of files) {
      const content = readFileSync(join(from, file))
      writeThrough(join(to, file), content)
      const sum = sumOf(content)
      if (sumOf(readFileSync(join(to, file))) !== sum) throw new Error(`not as written: ${file}`)
      sums[file] = sum
      bytes += content.length
      between(file)
    }
    const copied: Marker = { state: 'copied', sums, bytes }
    writeMarker(to, copied)
    between('copied')
    return finish(copied, { from, to, between })
  } catch (error) {
    if (!isOfDisk(error)) throw error
    return stay(to)
  }
}

/** Everything is in the new place: the older one goes, where all that is left of it is what was copied. */
function finish(
  { sums, bytes }: Extract<Marker, { state: 'copied' }>,
  { from, to, between }: Required<MoveParts>,
): Move {
  const isLeft = filesIn(from).some((file) => sumNow(join(from, file)) !== sums[file])
  let stays = isLeft
  if (!isLeft) {
    try {
      for (const name of namesIn(from)) {
        rmSync(join(from, name), { recursive: true, force: true })
        between(`gone: ${name}`)
      }
      rmSync(from, { recursive: true, force: true })
    } catch (error) {
      if (!isOfDisk(error)) throw error
      // What cannot be taken away is in the new place as well.
      stays = true
    }
  }
  between('taken away')
  writeMarker(to, { state: 'done' })
  return { kind: 'moved', from, to, files: Object.keys(sums).length, bytes, stays }
}

/** The new place is as if nothing had been tried; the next start tries again. */
function stay(to: string): Move {
  try {
    clear(to)
    rmSync(join(to, MARKER), { force: true })
  } catch {
    // The next start clears it.
  }
  return { kind: 'stayed' }
}

function clear(to: string): void {
  for (const name of namesIn(to)) {
    if (name === MARKER || NOT_MOVED.has(name)) continue
    rmSync(join(to, name), { recursive: true, force: true })
  }
}

/** Windows lets nobody else write the file by which a running engine holds its profile. */
function isInUse(from: string): boolean {
  const lock = join(from, 'lockfile')
  if (!existsSync(lock)) return false
  try {
    closeSync(openSync(lock, 'r+'))
    return false
  } catch {
    return true
  }
}

/** Regular files below, by path from there; what is made anew by itself left out. */
function filesIn(folder: string, below = ''): string[] {
  return namesIn(join(folder, below)).flatMap((name) => {
    if (below === '' && NOT_MOVED.has(name)) return []
    const path = join(below, name)
    const found = lstatSync(join(folder, path))
    if (found.isDirectory()) return filesIn(folder, path)
    return found.isFile() ? [path] : []
  })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

function readMarker(to: string): Marker | null {
  try {
    return markerSchema.parse(JSON.parse(readFileSync(join(to, MARKER), 'utf8')))
  } catch {
    // None, or one that a disk spoilt: a profile that has a store already is left alone.
    return null
  }
}

function writeMarker(to: string, marker: Marker): void {
  const path = join(to, MARKER)
  writeThrough(`${path}.baru`, Buffer.from(JSON.stringify(marker)))
  renameSync(`${path}.baru`, path)
}

/** On the disk when it returns. */
function writeThrough(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'w', 0o600)
  try {
    writeFileSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function sumNow(path: string): string | null {
  try {
    return sumOf(readFileSync(path))
  } catch {
    return null
  }
}

function sumOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** What a disk or its rights refused, or what was not as it was written. */
function isOfDisk(error: unknown): boolean {
  return error instanceof Error && ('code' in error || error.message.startsWith('not as written'))
}

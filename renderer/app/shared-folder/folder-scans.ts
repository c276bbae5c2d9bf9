import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { ScanName } from '../../../electron/contract/scan-calls.ts'
import type { NamedScan } from '../../domain/attachments/attachments.ts'
import {
  isSealedInFolder,
  SEALED_MORE,
  sealedScanName,
  sealForFolder,
  unsealFromFolder,
} from '../../storage/folder-seal.ts'
import { scanSum } from '../../storage/scan-sum.ts'
import type { Brought } from '../scans/bring-scans.ts'
import { granted, type Trouble, troubleOf } from '../workspace/exchange-trouble.ts'
import type { FolderMemory } from './folder-memory.ts'

/** What scans of an office ask of the main process. */
export type FolderScanDesktop = Pick<
  Desktop,
  | 'listScans'
  | 'readScan'
  | 'keepScan'
  | 'listSharedScans'
  | 'sharedScanSizes'
  | 'readSharedScan'
  | 'writeSharedScan'
  | 'dropSharedScans'
>

/** Where scans lie in the folder, and under which key. */
export type ScanPlace = Pick<FolderMemory, 'group' | 'key'>

/** How the scans of an office stand with its folder. */
export interface LaidScans {
  /** So many lie here and not there. */
  readonly waiting: number
  /** Some were laid there now. */
  readonly isMoving: boolean
  /** Why one could not be laid there. */
  readonly trouble: Trouble | null
}

export interface FolderScans {
  /**
   * Lays what lies here and not there, or not in its whole length; no more than fits into the time of one exchange. What
   * is in the way is told, and holds up nothing else.
   */
  lay(place: ScanPlace, named: readonly NamedScan[]): Promise<LaidScans>
  /** @param length as a record tells it; null where none does */
  bring(place: ScanPlace, scan: ScanName, length: number | null): Promise<Brought>
  /** Takes away what none of these names is, sealed otherwise too. Throws `ExchangeRefused`. */
  sweep(place: ScanPlace, named: readonly ScanName[]): Promise<void>
  /** The folder, or what is sealed in it, is another by now. */
  forget(): void
}

interface ToLay {
  readonly scan: NamedScan
  readonly file: string
}

/** So long does the laying of scans hold up what stands in records; one that was begun is brought to its end. */
const LAYING_MS = 5000
/** What lies there is asked for again after so long: a colleague may have put something aside. */
const LISTED_MS = 10 * 60_000

/** What was not here may have come by a file, or was attached again. */
const LACKED_MS = 60_000
/** A slow network takes long for each. */
const MEASURED_AT_ONCE = 200

const NOTHING: LaidScans = { waiting: 0, isMoving: false, trouble: null }

/**
 * Scans of one office in its shared folder: once by what they are, whoever attached them. Nothing is taken that is not,
 * byte for byte, what a record names.
 */
export function createFolderScans(
  id: string,
  desktop: FolderScanDesktop,
  clock: () => number = Date.now,
): FolderScans {
  /** What lies there, by its name. */
  let lying: Set<string> | null = null
  /** What was held against its length since the office was opened. */
  let measured = new Set<string>()
  let listedAt = 0
  /** Neither there nor here, when it was looked. */
  let lacking = new Set<string>()
  let lackedAt = 0
  /** What the scans are called that are sealed. */
  const names = new Map<string, string>()

  function forget(): void {
    lying = null
    measured = new Set()
    lacking = new Set()
    names.clear()
  }

  async function fileOf({ key }: ScanPlace, { content, media }: ScanName): Promise<string> {
    if (key === null) return `${content}.${media}`
    const known = names.get(content) ?? `${await sealedScanName(content, key)}.kunci`
    names.set(content, known)
    return known
  }

  async function lyingNow({ group }: ScanPlace): Promise<Set<string>> {
    if (lying !== null && clock() - listedAt < LISTED_MS) return lying
    lying = new Set(granted(await desktop.listSharedScans({ id, group })))
    listedAt = clock()
    return lying
  }

  async function laid(place: ScanPlace, named: readonly NamedScan[]): Promise<LaidScans> {
    if (named.length === 0) return NOTHING
    const there = await lyingNow(place)
    const all: ToLay[] = []
    for (const scan of named) all.push({ scan, file: await fileOf(place, scan) })
    for (const file of await shorter(place, all)) there.delete(file)
    if (clock() - lackedAt > LACKED_MS) lacking = new Set()
    const wanted = all.filter(({ scan, file }) => !there.has(file) && !lacking.has(scan.content))
    if (wanted.length === 0) return NOTHING
    const own = new Set(granted(await desktop.listScans({ id })).map(({ content }) => content))
    const ours = wanted.filter(({ scan }) => own.has(scan.content))
    for (const { scan } of wanted) if (!own.has(scan.content)) lacking.add(scan.content)
    lackedAt = clock()
    const until = clock() + LAYING_MS
    for (const [at, { scan, file }] of ours.entries()) {
      if (at > 0 && clock() > until)
        return { waiting: ours.length - at, isMoving: true, trouble: null }
      const { content, media } = scan
      const read = await desktop.readScan({ id, scan: { content, media } })
      // A damaged one is told by "Periksa keutuhan", and is laid nowhere.
      if (read.ok) {
        try {
          await layOne(place, scan, file, read.value)
        } catch (error) {
          const trouble = troubleOf(error)
          if (!trouble) throw error
          lying = null
          return { waiting: ours.length - at, isMoving: at > 0, trouble }
        }
        there.add(file)
        measured.add(file)
      } else lacking.add(content)
    }
    return { ...NOTHING, isMoving: ours.length > 0 }
  }

  async function lay(place: ScanPlace, named: readonly NamedScan[]): Promise<LaidScans> {
    try {
      return await laid(place, named)
    } catch (error) {
      const trouble = troubleOf(error)
      if (!trouble) throw error
      return { waiting: named.length, isMoving: false, trouble }
    }
  }

  /** Of some that lie there and were not looked at yet those that are not as long as they were attached. */
  async function shorter({ group, key }: ScanPlace, all: readonly ToLay[]): Promise<string[]> {
    const some = all
      .filter(({ file }) => lying?.has(file) && !measured.has(file))
      .slice(0, MEASURED_AT_ONCE)
    if (some.length === 0) return []
    const files = some.map(({ file }) => file)
    const sizes = granted(await desktop.sharedScanSizes({ id, group, files }))
    for (const file of files) measured.add(file)
    const more = key === null ? 0 : SEALED_MORE
    return some.flatMap(({ scan, file }, at) => (sizes[at] === scan.bytes + more ? [] : [file]))
  }

  async function layOne(
    { group, key }: ScanPlace,
    { content, media }: NamedScan,
    file: string,
    plain: Uint8Array,
  ): Promise<void> {
    const bytes = key === null ? plain : await sealForFolder(plain, key)
    granted(await desktop.writeSharedScan({ id, group, file, bytes }))
    // What was laid there before it was sealed.
    const open = `${content}.${media}`
    if (key !== null && lying?.delete(open))
      granted(await desktop.dropSharedScans({ id, group, files: [open], beside: false }))
  }

  async function bring(place: ScanPlace, scan: ScanName, length: number | null): Promise<Brought> {
    const { group, key } = place
    try {
      const file = await fileOf(place, scan)
      // Some may have been laid there before they were sealed.
      const files = key === null ? [file] : [file, `${scan.content}.${scan.media}`]
      for (const one of files) {
        const bytes = granted(await desktop.readSharedScan({ id, group, file: one }))
        if (bytes === null) continue
        const plain = await opened(bytes, key)
        if (plain !== null && (await scanSum(plain)) === scan.content) {
          granted(await desktop.keepScan({ id, bytes: plain }))
          return 'brought'
        }
        // Whoever has it whole lays it there anew. One that is shorter may be on its way still.
        lying?.delete(one)
        const isSealed = isSealedInFolder(bytes)
        if (length !== null && bytes.length !== length + (isSealed ? SEALED_MORE : 0)) continue
        granted(await desktop.dropSharedScans({ id, group, files: [one], beside: true }))
      }
      return 'absent'
    } catch (error) {
      const trouble = troubleOf(error)
      if (!trouble) throw error
      return trouble
    }
  }

  async function sweep(place: ScanPlace, named: readonly ScanName[]): Promise<void> {
    lying = null
    const kept = new Set<string>()
    for (const scan of named) {
      kept.add(await fileOf(place, scan))
      kept.add(`${scan.content}.${scan.media}`)
    }
    const { group } = place
    const files = [...(await lyingNow(place))].filter((file) => !kept.has(file))
    if (files.length > 0)
      granted(await desktop.dropSharedScans({ id, group, files, beside: false }))
    lying = null
  }

  return { lay, bring, sweep, forget }
}

/** Null where it cannot be opened. */
async function opened(bytes: Uint8Array, key: string | null): Promise<Uint8Array | null> {
  if (!isSealedInFolder(bytes)) return bytes
  if (key === null) return null
  const plain = await unsealFromFolder(bytes, key)
  return plain.ok ? plain.value : null
}

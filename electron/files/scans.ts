import { lstat, mkdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { scanForm } from '../../renderer/domain/values/scan-form.ts'
import { about, Failure } from '../contract/failure.ts'
import type { KeptScan, ScanName, ScanStates } from '../contract/scan-calls.ts'
import { OWN_FILE, OWN_FOLDER } from './own-rights.ts'
import {
  makeFolder,
  makeOwn,
  removeEmpty,
  safeWrite,
  sweepCutOff,
  syncFolder,
} from './safe-write.ts'
import {
  copySummed,
  endsInSum,
  isLeftOpen,
  isSummed,
  namesIn,
  sha256,
  sumOf,
} from './summed-file.ts'

/** In the folder of an office. */
export const SCAN_FOLDER = 'lampiran'
/** What was taken off every record, until it is too old. */
const SET_ASIDE = 'dilepas'
const KEPT_ASIDE_MS = 30 * 24 * 60 * 60 * 1000
/** As a file of the office may be called, from its folder. */
export const SCAN_FILE = /^lampiran\/([0-9a-f]{2})\/(\1[0-9a-f]{62})\.(pdf|jpg|png|docx)$/
const OWN_NAME = /^([0-9a-f]{64})\.(pdf|jpg|png|docx|kunci)$/
/** No office may allow more. */
export const LARGEST_SCAN = 200 * 1024 * 1024
/** The same sealed: a head, a tag and a sum. */
const LARGEST_FILE = LARGEST_SCAN + 4096

/** The scans of one office: each is called by the SHA-256 of its bytes, so that it lies there once. */
export interface OfficeScans {
  keep(bytes: Uint8Array): Promise<KeptScan>
  /** Puts bytes there as they are; what is whole there stays. A sealed one has to be whole, or to say that it is not. */
  put(scan: ScanName, bytes: Uint8Array, isAside: boolean): Promise<void>
  read(scan: ScanName, asItLies?: 'kept' | 'aside'): Promise<Uint8Array>
  list(): Promise<readonly KeptScan[]>
  check(named: readonly ScanName[]): Promise<ScanStates>
  drop(scans: readonly ScanName[], forGood: boolean): Promise<number>
  /** Whether it is what it is called by, read whole; null where it is not there. */
  isWhole(scan: ScanName): Promise<boolean | null>
  /** Names of those set aside. */
  aside(): Promise<readonly ScanName[]>
  /**
   * Takes one over from another office's folder or copy, in the place of what is called so here; the folder above that of
   * the scans has to be there. False where it is not whole there: nothing is changed then.
   */
  takeFrom(other: string, scan: ScanName): Promise<boolean>
  /** The same of several, each also where it is damaged there; answers how many came. */
  carryFrom(other: string, scans: readonly ScanName[]): Promise<number>
  /** Takes all of them away that lie plain, or sealed, those set aside too; what is not the program's stays. */
  clear(which: 'plain' | 'sealed'): Promise<void>
}

/** A scan as the office's folder calls it. */
export function scanFile({ content, media }: ScanName): string {
  return `${SCAN_FOLDER}/${content.slice(0, 2)}/${content}.${media}`
}

/** @param folder of the office @param now milliseconds */
export function createOfficeScans(folder: string, now: () => number = Date.now): OfficeScans {
  const root = join(folder, SCAN_FOLDER)
  const asidePlace = join(root, SET_ASIDE)
  const pathOf = ({ content, media }: ScanName) =>
    join(root, content.slice(0, 2), `${content}.${media}`)
  const asideOf = ({ content, media }: ScanName) => join(asidePlace, `${content}.${media}`)

  /** Whether what lies there is what it is called by; null where nothing does. */
  async function isWhole(path: string, { content, media }: ScanName): Promise<boolean | null> {
    const found = await lstat(path).catch(() => null)
    if (found === null) return null
    if (!found.isFile() || found.size > LARGEST_FILE) return false
    return media === 'kunci' ? endsInSum(path) : (await sumOf(path)) === content
  }

  async function aside(): Promise<ScanName[]> {
    const names = await namesIn(asidePlace)
    return names.flatMap((name) => {
      const [, content = '', media = ''] = OWN_NAME.exec(name) ?? []
      return content === '' ? [] : { content, media: media as KeptScan['media'] }
    })
  }

  async function list(): Promise<KeptScan[]> {
    const found: KeptScan[] = []
    for (const two of await namesIn(root)) {
      if (!/^[0-9a-f]{2}$/.test(two)) continue
      for (const name of await namesIn(join(root, two))) {
        const [, content = '', media = ''] = OWN_NAME.exec(name) ?? []
        if (!content.startsWith(two)) continue
        const entry = await lstat(join(root, two, name)).catch(() => null)
        if (!entry?.isFile()) continue
        found.push({ content, media: media as KeptScan['media'], bytes: entry.size })
      }
    }
    return found
  }

  async function putAt(path: string, bytes: Uint8Array): Promise<void> {
    const into = dirname(path)
    await about(into, () => makeFolder(into))
    // A kill before this one left it under a hidden name.
    await sweepCutOff(into)
    await safeWrite(path, bytes, { keepPrevious: false, rights: OWN_FILE })
  }

  async function takeFrom(other: string, scan: ScanName): Promise<boolean> {
    const into = join(root, scan.content.slice(0, 2))
    await makeOwn(root, OWN_FOLDER)
    await makeOwn(into, OWN_FOLDER)
    await sweepCutOff(into)
    const isTaken = await copySummed(join(other, scanFile(scan)), pathOf(scan), (path) =>
      isWhole(path, scan),
    )
    if (isTaken) await rm(asideOf(scan), { force: true }).catch(() => undefined)
    return isTaken
  }

  /** What was set aside long ago goes. */
  async function sweep(): Promise<void> {
    for (const name of await namesIn(asidePlace)) {
      const path = join(asidePlace, name)
      const entry = await stat(path).catch(() => null)
      if (entry && OWN_NAME.test(name) && now() - entry.mtimeMs > KEPT_ASIDE_MS)
        await rm(path, { force: true }).catch(() => undefined)
    }
  }

  return {
    async keep(bytes) {
      const form = scanForm(bytes)
      if (typeof form === 'string' || bytes.length > LARGEST_SCAN)
        throw new Failure('scan-refused', folder)
      const content = sha256(bytes)
      const scan = { content, media: form.media }
      const path = pathOf(scan)
      if ((await isWhole(path, scan)) !== true) await putAt(path, bytes)
      await rm(asideOf(scan), { force: true }).catch(() => undefined)
      return { ...scan, bytes: bytes.length }
    },
    async put(scan, bytes, isAside) {
      const isMarked = scan.media !== 'kunci' || isSummed(bytes) || isLeftOpen(bytes)
      if (!isMarked || bytes.length > LARGEST_FILE) throw new Failure('scan-refused', folder)
      const path = isAside ? asideOf(scan) : pathOf(scan)
      if ((await isWhole(path, scan)) !== true) await putAt(path, bytes)
    },
    async read(scan, asItLies) {
      const path = asItLies === 'aside' ? asideOf(scan) : pathOf(scan)
      const { size } = await about(path, () => stat(path))
      if (size > LARGEST_FILE) throw new Failure('scan-damaged', path)
      const bytes = await about(path, () => readFile(path))
      if (asItLies) return bytes
      const isGood = scan.media === 'kunci' ? isSummed(bytes) : sha256(bytes) === scan.content
      if (!isGood) throw new Failure('scan-damaged', path)
      return bytes
    },
    list: () => about(root, list),
    check: (named) =>
      about(root, async () => {
        const missing: ScanName[] = []
        const changed: ScanName[] = []
        for (const scan of named) {
          const whole = await isWhole(pathOf(scan), scan)
          if (whole === null) missing.push(scan)
          else if (!whole) changed.push(scan)
        }
        const known = new Set(named.map(scanFile))
        const unnamed = (await list()).filter((one) => !known.has(scanFile(one)))
        return { whole: named.length - missing.length - changed.length, missing, changed, unnamed }
      }),
    drop: (scans, forGood) =>
      about(root, async () => {
        let dropped = 0
        for (const scan of scans) {
          const path = pathOf(scan)
          const isThere = (await lstat(path).catch(() => null)) !== null
          if (forGood) {
            await rm(path, { force: true })
            await rm(asideOf(scan), { force: true })
          } else if (isThere) {
            await mkdir(asidePlace, { recursive: true, mode: OWN_FOLDER })
            await rename(path, asideOf(scan))
            await utimes(asideOf(scan), now() / 1000, now() / 1000)
          }
          if (isThere) dropped++
        }
        await sweep()
        for (const two of new Set(scans.map(({ content }) => content.slice(0, 2))))
          await syncFolder(join(root, two)).catch(() => undefined)
        return dropped
      }),
    isWhole: (scan) => about(root, () => isWhole(pathOf(scan), scan)),
    aside: () => about(root, aside),
    takeFrom: (other, scan) => about(root, () => takeFrom(other, scan)),
    carryFrom: (other, scans) =>
      about(root, async () => {
        const from = createOfficeScans(other)
        let carried = 0
        for (const scan of scans) {
          const whole = await from.isWhole(scan)
          if (whole === null) continue
          if (whole) await takeFrom(other, scan)
          else if ((await isWhole(pathOf(scan), scan)) !== true)
            await putAt(pathOf(scan), await from.read(scan, 'kept'))
          carried++
        }
        return carried
      }),
    clear: (which) =>
      about(root, async () => {
        const goes = ({ media }: ScanName) => (media === 'kunci') === (which === 'sealed')
        for (const scan of (await list()).filter(goes)) await rm(pathOf(scan), { force: true })
        for (const scan of (await aside()).filter(goes)) await rm(asideOf(scan), { force: true })
        for (const place of await namesIn(root)) {
          await sweepCutOff(join(root, place))
          await removeEmpty(join(root, place))
        }
        await removeEmpty(root)
      }),
  }
}

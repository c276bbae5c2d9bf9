import type { CopiedScans, KeptScan, ScanName } from '../contract/scan-calls.ts'
import { OWN_FOLDER } from './own-rights.ts'
import { makeOwn } from './safe-write.ts'
import { createOfficeScans, type OfficeScans, scanFile } from './scans.ts'

/** What came of bringing the scans of one office and those of its copy together. */
export interface ScansMet {
  /** Whole in the copy, as far as was looked at. */
  readonly count: number
  readonly bytes: number
  /** Whole in neither of the two. */
  readonly damaged: number
  /** Came back into the office out of its copy: it was damaged there. */
  readonly back: readonly ScanName[]
}

/** What is remembered from one meeting to the next. */
export interface ScansSeen {
  /** Of a locked office the sealed ones are looked at, of every other the plain ones. */
  readonly isLocked: boolean
  /** Of those that were read whole on both sides since the program began, by the names of their files. */
  readonly read: Set<string>
  /** So many bytes of what lies on both sides are read anew each time, until all were. */
  readonly most: number
  /** Called after each file: there is an answer. */
  step(): void
}

/**
 * Brings the scans of an office and those of its copy together, each file by itself: what one lacks it takes from the
 * other, and where only one of the two is what it is called by, that one is believed, however old. What was set aside
 * in the office is set aside in the copy. One that is gone from the office stays in the copy: whether it is missed only
 * its records tell (`bringBack`).
 * @param from the office's folder @param to that of its copy; the one above it is there
 */
export async function meetScans(from: string, to: string, seen: ScansSeen): Promise<ScansMet> {
  const [office, copy] = [createOfficeScans(from), createOfficeScans(to)]
  const isOne = ({ media }: ScanName) => (media === 'kunci') === seen.isLocked
  const here = byFile((await office.list()).filter(isOne))
  const lying = await copy.list()
  const there = byFile(lying.filter(isOne))
  if (here.size > 0) await makeOwn(to, OWN_FOLDER)
  let left = seen.most
  const back: ScanName[] = []
  const damaged = new Set<string>()
  for (const scan of begunAnywhere([...here.values()])) {
    const file = scanFile(scan)
    const twin = there.get(file)
    const isAlike = twin?.bytes === scan.bytes
    if (isAlike && (seen.read.has(file) || left <= 0)) continue
    if (isAlike) left -= scan.bytes
    const met = twin ? await meet(office, copy, from, to, scan) : await first(copy, from, scan)
    if (met === 'back') back.push({ content: scan.content, media: scan.media })
    if (met === 'damaged') damaged.add(file)
    else seen.read.add(file)
    there.set(file, scan)
    seen.step()
  }
  await setAside(office, copy, here, there)
  // What is locked here does not lie there to be read, and what was locked is of no use.
  if (!lying.every(isOne) || !(await copy.aside()).every(isOne))
    await copy.clear(seen.isLocked ? 'plain' : 'sealed')
  const whole = [...there].filter(([file]) => !damaged.has(file)).map(([, scan]) => scan)
  const bytes = whole.reduce((sum, one) => sum + one.bytes, 0)
  return { count: whole.length, bytes, damaged: damaged.size, back }
}

/**
 * Brings those back into an office that its records name and that are gone or damaged there, where the copy has them
 * whole; answers how they lie in the copy, null where nobody is to look.
 * @param brought called with each as it is there again @param step called after each
 */
export async function bringBack(
  from: string,
  to: string,
  named: readonly ScanName[],
  brought: (scan: ScanName) => void,
  step: () => void,
): Promise<CopiedScans> {
  const [office, copy] = [createOfficeScans(from), createOfficeScans(to)]
  const states = { whole: 0, missing: 0, changed: 0 }
  for (const scan of named) {
    const isThere = await copy.isWhole(scan)
    if (isThere === true) states.whole++
    else if (isThere === null) states.missing++
    else states.changed++
    const isLost = isThere === true && (await office.isWhole(scan).catch(() => false)) !== true
    if (isLost && (await office.takeFrom(to, scan))) brought(scan)
    step()
  }
  return states
}

/** Those of them that do not lie in an office; their bytes are not looked at. */
export async function lackingIn(
  folder: string,
  named: readonly ScanName[],
): Promise<readonly ScanName[]> {
  const there = byFile(await createOfficeScans(folder).list())
  return named.filter((scan) => !there.has(scanFile(scan)))
}

async function first(copy: OfficeScans, from: string, scan: ScanName): Promise<Met> {
  return (await copy.takeFrom(from, scan)) ? 'whole' : 'damaged'
}

type Met = 'whole' | 'back' | 'damaged'

async function meet(
  office: OfficeScans,
  copy: OfficeScans,
  from: string,
  to: string,
  scan: ScanName,
): Promise<Met> {
  const isHere = await office.isWhole(scan).catch(() => false)
  const isThere = await copy.isWhole(scan)
  if (isHere && isThere) return 'whole'
  if (isHere) return (await copy.takeFrom(from, scan)) ? 'whole' : 'damaged'
  if (isThere) return (await office.takeFrom(to, scan)) ? 'back' : 'damaged'
  return 'damaged'
}

async function setAside(
  office: OfficeScans,
  copy: OfficeScans,
  here: ReadonlyMap<string, KeptScan>,
  there: Map<string, KeptScan>,
): Promise<void> {
  const aside = (await office.aside()).filter((scan) => !here.has(scanFile(scan)))
  const gone = aside.filter((scan) => there.delete(scanFile(scan)))
  // Asked for none, it sweeps what lay aside for too long.
  await copy.drop(gone, false)
}

function byFile(scans: readonly KeptScan[]): Map<string, KeptScan> {
  return new Map(scans.map((scan) => [scanFile(scan), scan]))
}

/** Each start of the program begins with others, so that short ones come to all of them in time. */
function begunAnywhere<T>(list: readonly T[]): T[] {
  const at = Math.floor(Math.random() * list.length)
  return [...list.slice(at), ...list.slice(0, at)]
}

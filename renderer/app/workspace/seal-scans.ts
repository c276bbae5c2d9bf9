import type { CallResult, Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { ScanName } from '../../../electron/contract/scan-calls.ts'
import type { Lock } from '../../storage/locked-office.ts'
import { scanSum } from '../../storage/scan-sum.ts'
import { type PlainScan, sealedName, sealScan, unsealScan } from '../../storage/sealed-scan.ts'

/** What the scans of an office are changed with. */
export type ScanCalls = Pick<
  Desktop,
  'listScans' | 'asideScans' | 'readScan' | 'putScan' | 'dropScans'
>

/** How a scan lies: beside its records, or set aside. */
type Place = 'kept' | 'aside'

export function isPlain(scan: ScanName): scan is PlainScan {
  return scan.media !== 'kunci'
}

/**
 * Seals each scan of an office that lies plain, by itself, beside the plain one, those set aside and damaged ones too:
 * never more than one of them is in memory, and the plain ones go when the whole office is sealed. Throws an Error with a
 * sentence.
 */
export async function sealPlainScans(desktop: ScanCalls, id: string, lock: Lock): Promise<void> {
  for (const { scan, place } of await scansIn(desktop, id)) {
    if (!isPlain(scan)) continue
    const bytes = answerOf(await desktop.readScan({ id, scan, asItLies: place }))
    const isWhole = (await scanSum(bytes)) === scan.content
    const content = await sealedName(lock, scan)
    const sealed = await sealScan(lock, scan, bytes, isWhole)
    const isAside = place === 'aside'
    answerOf(
      await desktop.putScan({ id, scan: { content, media: 'kunci' }, bytes: sealed, isAside }),
    )
  }
}

/**
 * Puts each sealed scan of an office beside it plain again, and answers those that can go once the office is not locked
 * any more. One that does not open stays as it lies. Throws an Error with a sentence.
 */
export async function unsealScans(
  desktop: ScanCalls,
  id: string,
  lock: Lock,
): Promise<readonly ScanName[]> {
  const opened: ScanName[] = []
  for (const { scan, place } of await scansIn(desktop, id)) {
    if (isPlain(scan)) continue
    // Read as it is to be, it may come back from the second copy first.
    if (place === 'kept') await desktop.readScan({ id, scan })
    const plain = await unsealScan(
      lock,
      answerOf(await desktop.readScan({ id, scan, asItLies: place })),
    )
    if (!plain.ok) continue
    const { bytes, ...name } = plain.value
    answerOf(await desktop.putScan({ id, scan: name, bytes, isAside: place === 'aside' }))
    opened.push(scan)
  }
  return opened
}

/** Takes away what was sealed under a lock nobody has: locking was cut off before it was done. */
export async function dropSealedScans(desktop: ScanCalls, id: string): Promise<void> {
  const sealed = (await scansIn(desktop, id)).map(({ scan }) => scan).filter((one) => !isPlain(one))
  if (sealed.length > 0) answerOf(await desktop.dropScans({ id, scans: sealed, forGood: true }))
}

async function scansIn(
  desktop: ScanCalls,
  id: string,
): Promise<{ scan: ScanName; place: Place }[]> {
  const kept = answerOf(await desktop.listScans({ id, asItLies: true }))
  const aside = answerOf(await desktop.asideScans({ id }))
  return [
    ...kept.map(({ content, media }) => ({ scan: { content, media }, place: 'kept' as const })),
    ...aside.map((scan) => ({ scan, place: 'aside' as const })),
  ]
}

function answerOf<T>(result: CallResult<T>): T {
  if (!result.ok) throw new Error(result.message)
  return result.value
}

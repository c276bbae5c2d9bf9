import type { HeadlessJob } from '../../../electron/contract/ipc-contract.ts'
import { namedScans } from '../../domain/attachments/attachments.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import { structureOf } from '../../domain/structure/structure.ts'
import { MOST_SCANS_BYTES, type ScanPart } from '../../storage/bagan-scans.ts'
import { isLockedOffice, openLock } from '../../storage/locked-office.ts'
import { scanSum } from '../../storage/scan-sum.ts'
import { unsealScan } from '../../storage/sealed-scan.ts'
import type { Words } from '../../words/words.ts'
import type { InputContent } from '../files/read-input.ts'
import type { HeadlessContext, Secrets } from './command.ts'

/** How the scans lie that records name, as an object of JSON has it. */
export interface ScansTold {
  readonly named: number
  readonly whole: number
  readonly damaged: number
  readonly missing: number
}

/** The scans beside an office that was read: in its `.bagan` file, or in its folder. */
export interface ScansBeside {
  /** Those that are whole, where together they fit into a file. */
  readonly parts: readonly ScanPart[]
  readonly told: ScansTold
  /** They are whole, and too many for one file. */
  readonly isTooMuch: boolean
}

/** The scans records name, proved by their sums. */
export async function scansBeside(
  { scans = [] }: Pick<HeadlessContext, 'scans'>,
  records: readonly StructureRecord[],
  given: InputContent['scans'] | null,
): Promise<ScansBeside> {
  const inFile = new Map(given?.parts.map((part) => [part.content, part]))
  const inFolder = new Map(scans.map((one) => [one.content, one]))
  const parts: ScanPart[] = []
  let [whole, damaged, missing, size] = [0, 0, 0, 0]
  for (const { content, media, bytes: length } of namedScans(structureOf(records))) {
    const part = inFile.get(content)
    const lying = inFolder.get(content)
    const isWhole = part ? (await scanSum(part.bytes)) === content : lying?.isWhole === true
    if (isWhole) {
      whole++
      size += length
      const bytes = part?.bytes ?? lying?.bytes
      if (bytes) parts.push({ content, media, bytes })
    } else if (part ?? lying) damaged++
    else missing++
  }
  const isTooMuch = size > MOST_SCANS_BYTES
  const told = { named: whole + damaged + missing, whole, damaged, missing }
  return { parts: isTooMuch ? [] : parts, told, isTooMuch }
}

/** How they lie, as a sentence; none where records name none. */
export function scansSentences(words: Words, { named, ...told }: ScansTold): string[] {
  return named === 0 ? [] : [words('headless.scans', told)]
}

/** What is told where a file was written: how many went along, and which did not. */
export function carriedSentences(words: Words, { parts, told, isTooMuch }: ScansBeside): string[] {
  if (told.named === 0) return []
  const left = told.named - parts.length
  const most = Math.round(MOST_SCANS_BYTES / 1024 / 1024)
  return [
    words('headless.scans-carried', { count: parts.length, left }),
    ...(isTooMuch ? [words('headless.scans-too-much', { most })] : []),
  ]
}

/** The scans of a locked office opened by its passphrase; all others as they are. */
export async function openedScans(
  { files, scans = [] }: Pick<HeadlessJob, 'files' | 'scans'>,
  { opens }: Secrets,
): Promise<NonNullable<HeadlessJob['scans']>> {
  const sealed = files.find(({ error, bytes }) => error === null && isLockedOffice(bytes))
  if (!sealed || opens === null || scans.length === 0) return scans
  const lock = await openLock(sealed.bytes, opens)
  if (!lock.ok) return []
  const opened = await Promise.all(
    scans.map(async (one) => {
      const plain = one.bytes ? await unsealScan(lock.value, one.bytes) : null
      if (!plain?.ok) return []
      const { content, media, bytes } = plain.value
      return [{ content, media, bytes, isWhole: (await scanSum(bytes)) === content }]
    }),
  )
  return opened.flat()
}

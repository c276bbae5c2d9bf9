import { z } from 'zod'
import { ok, type Result, refuse } from '../domain/values/result.ts'
import type { ScanMedia } from '../domain/values/scan-form.ts'
import type { Lock } from './locked-office.ts'
import {
  base64Text,
  bytesOf,
  digitsOf,
  randomBytes,
  readForm,
  textOf,
  writeForm,
} from './sealed-form.ts'

/**
 * A scan of a locked office, sealed by itself under the office's key (AES-256-GCM), whether the office is open or
 * closed: nothing of it ever lies plain. Its file is called by what only that key makes of its content, so that the same
 * scan is the same file and a stranger cannot ask whether one he has is among them. At its end stands the SHA-256 of all
 * before, so that whoever has no key still sees whether it is whole; zeros where it was damaged before it was sealed.
 */
const IV_BYTES = 12
const SUM_BYTES = 32
const FORM = {
  ...{ mark: 'BAGAN-PINDAIAN', version: 1, mostHead: 400 },
  schema: z.object({ iv: base64Text }),
} as const

/** A scan by its content, as records name it. */
export interface PlainScan {
  readonly content: string
  readonly media: ScanMedia
}

/** What was asked for under a lock, in both directions: a file does not tell by its name which scan it is. */
interface Names {
  readonly byScan: Map<string, string>
  readonly byName: Map<string, PlainScan>
}
const known = new WeakMap<Lock, Names>()

function namesUnder(lock: Lock): Names {
  const names = known.get(lock) ?? { byScan: new Map(), byName: new Map() }
  known.set(lock, names)
  return names
}

/** The scan of a sealed file whose name was asked for before; null of every other. */
export function scanCalled(lock: Lock, name: string): PlainScan | null {
  return namesUnder(lock).byName.get(name) ?? null
}

/** What the sealed file of a scan is called. */
export async function sealedName(lock: Lock, scan: PlainScan): Promise<string> {
  const { byScan, byName } = namesUnder(lock)
  const { content, media } = scan
  const told = `${content}.${media}`
  const found = byScan.get(told)
  if (found !== undefined) return found
  const signed = await crypto.subtle.sign('HMAC', lock.names, new TextEncoder().encode(told))
  const name = digitsOf(new Uint8Array(signed))
  byScan.set(told, name)
  byName.set(name, { content, media })
  return name
}

/** A scan as its sealed file. @param isWhole whether the bytes are those it is called by */
export async function sealScan(
  lock: Lock,
  scan: PlainScan,
  bytes: Uint8Array,
  isWhole = true,
): Promise<Uint8Array> {
  const iv = randomBytes(IV_BYTES)
  const head = new TextEncoder().encode(`${scan.content}.${scan.media}\n`)
  const plain = new Uint8Array(head.length + bytes.length)
  plain.set(head)
  plain.set(bytes, head.length)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, lock.key, plain)
  const form = writeForm(FORM, { iv: textOf(iv) }, new Uint8Array(sealed))
  const sum = isWhole
    ? await crypto.subtle.digest('SHA-256', form as Uint8Array<ArrayBuffer>)
    : null
  const whole = new Uint8Array(form.length + SUM_BYTES)
  whole.set(form)
  if (sum) whole.set(new Uint8Array(sum), form.length)
  return whole
}

/** What is in such a file. Problem: `bagan-sealed-spoilt`, also where it is of another key. */
export async function unsealScan(
  lock: Lock,
  bytes: Uint8Array,
): Promise<Result<PlainScan & { readonly bytes: Uint8Array }>> {
  const parts = readForm(FORM, bytes.subarray(0, Math.max(0, bytes.length - SUM_BYTES)))
  if (!parts.ok) return parts
  const { head, body } = parts.value
  const iv = bytesOf(head.iv)
  const plain = await crypto.subtle
    .decrypt({ name: 'AES-GCM', iv }, lock.key, body)
    .then((buffer) => new Uint8Array(buffer))
    .catch(() => null)
  const end = plain?.indexOf(10) ?? -1
  if (!plain || end < 0) return refuse('bagan-sealed-spoilt')
  const [, content, media] =
    /^([0-9a-f]{64})\.(pdf|jpg|png|docx)$/.exec(new TextDecoder().decode(plain.subarray(0, end))) ??
    []
  if (content === undefined) return refuse('bagan-sealed-spoilt')
  return ok({ content, media: media as ScanMedia, bytes: plain.subarray(end + 1) })
}

import { z } from 'zod'
import { ok, type Result, refuse } from '../domain/values/result.ts'
import { SEALED_MARK } from '../domain/values/sealing.ts'
import { checksum } from './checksum.ts'
import { bytesOf, latin, randomBytes, readForm, textOf, writeForm } from './sealed-form.ts'

/** OWASP's least for PBKDF2 with SHA-256 (2023), which this program seals with. */
export const LEAST_ROUNDS = 600_000
/** More was never written, and would keep whoever opens it waiting: about two seconds. */
export const MOST_ROUNDS = 2_000_000
/** What the right passphrase finds in the head. */
const CHECK = new TextEncoder().encode('bagan')

/** Exactly so many bytes in base64: `atob` takes it, and the cipher its length. */
function base64(bytes: number) {
  const padding = (3 - (bytes % 3)) % 3
  const letters = Math.ceil(bytes / 3) * 4 - padding
  return z.string().regex(new RegExp(`^[A-Za-z0-9+/]{${letters}}={${padding}}$`))
}

const SALT = 16
const IV = 12
/** What AES-GCM adds to what is sealed. */
const TAG = 16
const headSchema = z.object({
  kdf: z.literal('PBKDF2-SHA-256'),
  rounds: z.int().min(LEAST_ROUNDS).max(MOST_ROUNDS),
  salt: base64(SALT),
  cipher: z.literal('AES-256-GCM'),
  checkIv: base64(IV),
  check: base64(CHECK.length + TAG),
  iv: base64(IV),
  /** Of the sealed bytes: damage is found without the passphrase. */
  sum: z.string(),
})
type Head = z.infer<typeof headSchema>

/** A head has some three hundred letters. */
const FORM = { mark: SEALED_MARK, version: 1, mostHead: 2_000, schema: headSchema } as const

export function isSealed(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, SEALED_MARK.length)) === SEALED_MARK
}

/**
 * Bytes that nobody reads without the passphrase: AES-256-GCM under a key of PBKDF2-SHA-256. There is no other way in.
 * @param random as many random bytes as asked for
 */
export async function seal(
  bytes: Uint8Array,
  passphrase: string,
  random: (count: number) => Uint8Array<ArrayBuffer> = randomBytes,
): Promise<Uint8Array> {
  const salt = random(SALT)
  const checkIv = random(IV)
  const iv = random(IV)
  const key = await keyOf(passphrase, salt, LEAST_ROUNDS)
  const check = await encrypted(key, checkIv, CHECK)
  const body = await encrypted(key, iv, bytes)
  const head: Head = {
    kdf: 'PBKDF2-SHA-256',
    rounds: LEAST_ROUNDS,
    salt: textOf(salt),
    cipher: 'AES-256-GCM',
    checkIv: textOf(checkIv),
    check: textOf(check),
    iv: textOf(iv),
    sum: checksum(latin(body)),
  }
  return writeForm(FORM, head, body)
}

/**
 * What was sealed. Problems: `bagan-sealed-newer` (sealed in a way of a newer version), `bagan-sealed-spoilt` (damaged or
 * cut off since), `bagan-passphrase-wrong`: the head is whole, and its check value does not open.
 */
export async function unseal(bytes: Uint8Array, passphrase: string): Promise<Result<Uint8Array>> {
  const parts = partsOf(bytes)
  if (!parts.ok) return parts
  const { head, body } = parts.value
  const key = await keyOf(passphrase, bytesOf(head.salt), head.rounds)
  const check = await decrypted(key, bytesOf(head.checkIv), bytesOf(head.check))
  if (!check) return refuse('bagan-passphrase-wrong')
  const plain = await decrypted(key, bytesOf(head.iv), body)
  return plain ? ok(plain) : refuse('bagan-sealed-spoilt')
}

function partsOf(bytes: Uint8Array): Result<{ head: Head; body: Uint8Array<ArrayBuffer> }> {
  const parts = readForm(FORM, bytes)
  if (!parts.ok) return parts
  return checksum(latin(parts.value.body)) === parts.value.head.sum
    ? parts
    : refuse('bagan-sealed-spoilt')
}

async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  // The same letters may be typed as one sign or as two.
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'))
  const from = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    from,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

async function encrypted(
  key: CryptoKey,
  iv: Uint8Array<ArrayBuffer>,
  bytes: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new Uint8Array(bytes)),
  )
}

/** Null where key or bytes are not those it was sealed with. */
async function decrypted(
  key: CryptoKey,
  iv: Uint8Array<ArrayBuffer>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes))
  } catch {
    return null
  }
}

import { z } from 'zod'
import { ok, type Result, refuse } from '../domain/values/result.ts'
import { seal, unseal } from './sealed-file.ts'
import {
  base64Text,
  bytesOf,
  isOfForm,
  randomBytes,
  readForm,
  textOf,
  writeForm,
} from './sealed-form.ts'

/**
 * A whole office as one file that nobody reads without its passphrase or its recovery code. What is in it is under a key
 * of its own (AES-256-GCM), made at random when the office is locked; that key stands in the head twice, each time as a
 * sealed file like any other: under the passphrase, and under the code. So the file is written anew as often as wanted
 * without either of them, and either can be changed without the other.
 */
const MARK = 'BAGAN-KUNCI'
const KEY_BYTES = 32
const IV_BYTES = 12

const headSchema = z.object({ byPhrase: base64Text, byCode: base64Text, iv: base64Text })
type Head = z.infer<typeof headSchema>

/** A head has two sealed keys of some four hundred bytes. */
const FORM = { mark: MARK, version: 1, mostHead: 4_000, schema: headSchema } as const

/** The key of one office for as long as it is open; the bytes of it are nowhere to be had. */
export interface Lock {
  readonly key: CryptoKey
  /** What files beside the sealed one are called by: made of the same key, and of no use to find it. */
  readonly names: CryptoKey
  readonly byPhrase: string
  readonly byCode: string
}

/** A lock that was just made, and the code that opens it too: it is told once. */
export interface NewLock {
  readonly lock: Lock
  readonly code: string
}

export function isLockedOffice(bytes: Uint8Array): boolean {
  return isOfForm(FORM, bytes)
}

/** A new lock under that passphrase. */
export async function makeLock(passphrase: string): Promise<NewLock> {
  const raw = randomBytes(KEY_BYTES)
  const code = makeCode()
  const [byPhrase, byCode] = await Promise.all([
    seal(raw, passphrase),
    seal(raw, plainCode(code) ?? code),
  ])
  return { lock: await lockOf(raw, textOf(byPhrase), textOf(byCode)), code }
}

/**
 * The lock of a locked office, by its passphrase or its recovery code. Problems: those of `unseal`;
 * `bagan-passphrase-wrong` where neither fits.
 */
export async function openLock(bytes: Uint8Array, typed: string): Promise<Result<Lock>> {
  const parts = readForm(FORM, bytes)
  if (!parts.ok) return parts
  const { byPhrase, byCode } = parts.value.head
  const raw = await rawKey(parts.value.head, typed)
  return raw.ok ? ok(await lockOf(raw.value, byPhrase, byCode)) : raw
}

/** The same office under another passphrase; the recovery code stays. Problems: those of `openLock`. */
export async function changePhrase(
  bytes: Uint8Array,
  typed: string,
  next: string,
): Promise<Result<Uint8Array>> {
  const parts = readForm(FORM, bytes)
  if (!parts.ok) return parts
  const raw = await rawKey(parts.value.head, typed)
  if (!raw.ok) return raw
  const byPhrase = textOf(await seal(raw.value, next))
  return ok(writeForm(FORM, { ...parts.value.head, byPhrase }, parts.value.body))
}

/** Those bytes as a locked office; read again before they are answered. */
export async function lockBytes(lock: Lock, plain: Uint8Array): Promise<Uint8Array> {
  const iv = randomBytes(IV_BYTES)
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    lock.key,
    new Uint8Array(plain),
  )
  const { byPhrase, byCode } = lock
  const bytes = writeForm(FORM, { byPhrase, byCode, iv: textOf(iv) }, new Uint8Array(sealed))
  const again = await unlockBytes(lock, bytes)
  if (!again.ok || again.value.length !== plain.length)
    throw new Error('The sealed office does not open')
  return bytes
}

/** What is in a locked office. Problems: `bagan-sealed-spoilt` where it was damaged since. */
export async function unlockBytes(lock: Lock, bytes: Uint8Array): Promise<Result<Uint8Array>> {
  const parts = readForm(FORM, bytes)
  if (!parts.ok) return parts
  const { head, body } = parts.value
  try {
    const iv = bytesOf(head.iv)
    return ok(new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, lock.key, body)))
  } catch {
    return refuse('bagan-sealed-spoilt')
  }
}

async function rawKey(head: Head, typed: string): Promise<Result<Uint8Array>> {
  const byPhrase = await unseal(bytesOf(head.byPhrase), typed)
  const code = plainCode(typed)
  if (byPhrase.ok || byPhrase.problem.code !== 'bagan-passphrase-wrong' || code === null) {
    return byPhrase
  }
  return unseal(bytesOf(head.byCode), code)
}

async function lockOf(raw: Uint8Array, byPhrase: string, byCode: string): Promise<Lock> {
  const key = await crypto.subtle.importKey('raw', new Uint8Array(raw), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ])
  return { key, names: await namesKey(raw), byPhrase, byCode }
}

async function namesKey(raw: Uint8Array): Promise<CryptoKey> {
  const whole = await crypto.subtle.importKey('raw', new Uint8Array(raw), 'HKDF', false, [
    'deriveKey',
  ])
  const told = { salt: new Uint8Array(), info: new TextEncoder().encode('lampiran') }
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', ...told },
    whole,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  )
}

/** Letters and figures nobody takes for one another. */
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const CODE_LENGTH = 25
const GROUP = 5

/** 125 random bits in groups of five: `K7QTM-…`. */
function makeCode(): string {
  const signs = [...randomBytes(CODE_LENGTH)].map((byte) => SIGNS[byte % SIGNS.length])
  return signs.join('').replace(new RegExp(`.{${GROUP}}(?=.)`, 'g'), '$&-')
}

/** The code as it was sealed with, however it was typed; null where it is none. */
function plainCode(typed: string): string | null {
  const signs = typed.toUpperCase().replace(/[\s-]/g, '')
  const isCode = signs.length === CODE_LENGTH && [...signs].every((sign) => SIGNS.includes(sign))
  return isCode ? signs : null
}

import { z } from 'zod'
import { ok, type Result } from '../domain/values/result.ts'
import { LEAST_ROUNDS } from './sealed-file.ts'
import {
  bytesOf,
  digitsOf,
  isOfForm,
  randomBytes,
  readForm,
  textOf,
  writeForm,
} from './sealed-form.ts'

/**
 * A file of a shared folder that only those read who know the folder's passphrase: AES-256-GCM under one key for all
 * files of an office there, so that a laptop works it out once. Its salt is the name of the office's place in the
 * folder, which follows from what the office began with.
 */
const IV_BYTES = 12
const KEY_BYTES = 32
const headSchema = z.object({ iv: z.string().regex(/^[A-Za-z0-9+/]{16}$/) })
const FORM = { mark: 'BAGAN-BERSAMA-KUNCI', version: 1, mostHead: 200, schema: headSchema } as const

export function isSealedInFolder(bytes: Uint8Array): boolean {
  return isOfForm(FORM, bytes)
}

/** The key of a passphrase in one place of a folder, in base64, to be kept on this computer. */
export async function folderKey(passphrase: string, group: string): Promise<string> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'))
  const from = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits'])
  const salt = new TextEncoder().encode(`bagan-bersama ${group}`)
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: LEAST_ROUNDS }
  return textOf(new Uint8Array(await crypto.subtle.deriveBits(way, from, KEY_BYTES * 8)))
}

/** Bytes a sealed file is longer than what it holds. */
export const SEALED_MORE =
  writeForm(FORM, { iv: textOf(new Uint8Array(IV_BYTES)) }, new Uint8Array()).length + 16

/**
 * What a scan is called there when it is sealed: 64 digits of its sum that only who has the key can work out, so that
 * nobody finds out whether a decree he has himself lies there.
 */
export async function sealedScanName(content: string, key: string): Promise<string> {
  const way = { name: 'HMAC', hash: 'SHA-256' }
  const by = await crypto.subtle.importKey('raw', bytesOf(key), way, false, ['sign'])
  const told = new TextEncoder().encode(`bagan-lampiran ${content}`)
  return digitsOf(new Uint8Array(await crypto.subtle.sign('HMAC', by, told)))
}

export async function sealForFolder(bytes: Uint8Array, key: string): Promise<Uint8Array> {
  const iv = randomBytes(IV_BYTES)
  const way = { name: 'AES-GCM', iv }
  const sealed = await crypto.subtle.encrypt(way, await keyOf(key), new Uint8Array(bytes))
  return writeForm(FORM, { iv: textOf(iv) }, new Uint8Array(sealed))
}

/** `torn`: not as it was sealed; `sealed`: not under this key, or damaged in a way that looks the same. */
export async function unsealFromFolder(
  bytes: Uint8Array,
  key: string,
): Promise<Result<Uint8Array, 'torn' | 'newer' | 'sealed'>> {
  const form = readForm(FORM, bytes)
  if (!form.ok) {
    const isNewer = form.problem.code === 'bagan-sealed-newer'
    return { ok: false, problem: isNewer ? 'newer' : 'torn' }
  }
  const { head, body } = form.value
  try {
    const way = { name: 'AES-GCM', iv: bytesOf(head.iv) }
    return ok(new Uint8Array(await crypto.subtle.decrypt(way, await keyOf(key), body)))
  } catch {
    return { ok: false, problem: 'sealed' }
  }
}

function keyOf(key: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytesOf(key), 'AES-GCM', false, ['encrypt', 'decrypt'])
}

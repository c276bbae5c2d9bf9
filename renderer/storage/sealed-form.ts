import { z } from 'zod'
import { ok, type Result, refuse } from '../domain/values/result.ts'
import { checksum } from './checksum.ts'

/**
 * How a sealed file is written: a first line with its mark, the version of its form and the checksum of its head; its
 * head as a line of JSON; then what was sealed.
 */
export interface SealedForm<H> {
  readonly mark: string
  readonly version: number
  /** No head has so many letters. */
  readonly mostHead: number
  readonly schema: z.ZodType<H>
}

/** Whether these bytes begin as a file of that form. */
export function isOfForm({ mark }: Pick<SealedForm<unknown>, 'mark'>, bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, mark.length + 1)) === `${mark} `
}

export function writeForm<H>(
  { mark, version }: SealedForm<H>,
  head: H,
  body: Uint8Array,
): Uint8Array {
  const text = JSON.stringify(head)
  const start = new TextEncoder().encode(`${mark} ${version} ${checksum(text)}\n${text}\n`)
  const whole = new Uint8Array(start.length + body.length)
  whole.set(start)
  whole.set(body, start.length)
  return whole
}

/** Problems: `bagan-sealed-newer`; `bagan-sealed-spoilt` where the head is not as it was written. */
export function readForm<H>(
  { mark, version: known, mostHead, schema }: SealedForm<H>,
  bytes: Uint8Array,
): Result<{ head: H; body: Uint8Array<ArrayBuffer> }> {
  const first = bytes.indexOf(10)
  const second = bytes.indexOf(10, first + 1)
  if (first < 0 || second < 0 || second > mostHead) return refuse('bagan-sealed-spoilt')
  const [, version, sum] =
    new RegExp(`^${mark} (\\d+) (\\S+)$`).exec(latin(bytes.subarray(0, first))) ?? []
  if (version === undefined) return refuse('bagan-sealed-spoilt')
  if (Number(version) > known) return refuse('bagan-sealed-newer')
  const text = new TextDecoder().decode(bytes.subarray(first + 1, second))
  if (checksum(text) !== sum) return refuse('bagan-sealed-spoilt')
  const head = schema.safeParse(jsonOf(text))
  if (!head.success) return refuse('bagan-sealed-spoilt')
  return ok({ head: head.data, body: new Uint8Array(bytes.subarray(second + 1)) })
}

export function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count))
}

/** As `atob` takes it. */
export const base64Text = z
  .string()
  .regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/)

/** A letter for each byte. */
export function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

/** In base64. */
export function textOf(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}

/** In hexadecimal digits. */
export function digitsOf(bytes: Uint8Array): string {
  return [...bytes].map((one) => one.toString(16).padStart(2, '0')).join('')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

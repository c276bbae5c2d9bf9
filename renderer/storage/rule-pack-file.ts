import { z } from 'zod'
import { SOURCE_STATES, TIPES } from '../domain/records/form/choices.ts'
import type { RulePack } from '../domain/rule-packs/rule-pack.ts'
import { parseIsoDate } from '../domain/values/calendar-date.ts'
import { ok, type Result, refuse } from '../domain/values/result.ts'

/** A pack as its file holds it: what was signed, byte for byte, and by which key. */
export interface SignedPack {
  readonly signed: Uint8Array
  readonly key: Uint8Array
  readonly signature: Uint8Array
}

/** So long keys and signatures of Ed25519 are. */
const KEY_LENGTH = 32
const SIGNATURE_LENGTH = 64
const FORM = 'bagan-sotk/paket-aturan'
/** Larger than a pack of every row there is. */
const MOST_BYTES = 4 * 1024 * 1024

const line = z.string().max(2000)
/** One line without signs nobody sees: what is read aloud on the telephone. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^\P{C}+$/u)
const date = z.string().transform((text, context) => {
  const read = parseIsoDate(text)
  if (read) return read
  context.addIssue('not a date')
  return z.NEVER
})
const standing = {
  article: line.nullable(),
  sourceState: z.enum(SOURCE_STATES),
  checkedBy: line.nullable(),
  checkedOn: date.nullable(),
}
const packForm = z.object({
  name,
  issuer: name,
  version: z.int().min(1).max(1_000_000),
  issuedOn: date,
  limits: z
    .array(
      z.object({
        rule: line,
        scope: line,
        tipe: z.enum(TIPES).nullable(),
        limit: z.number().nullable(),
        enabled: z.boolean(),
        holdsFrom: date.nullable(),
        ...standing,
      }),
    )
    .max(5000),
  ages: z
    .array(z.object({ title: line, age: z.number(), holdsFrom: date.nullable(), ...standing }))
    .max(5000),
  formulas: z.array(z.object({ name: line, text: line, ...standing })).max(5000),
})
const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/)
const outerForm = z.strictObject({
  form: z.literal(FORM),
  version: z.literal(1),
  key: base64,
  signature: base64,
  /** JSON as text: what was signed is these letters, not what a program makes of them. */
  pack: z.string().max(MOST_BYTES),
})

/** Of a program to come, which has more to say. */
const newerForm = z.looseObject({ form: z.literal(FORM), version: z.int().min(2) })

/** The bytes that are signed. */
export function packBytes(pack: RulePack): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(pack, null, 1))
}

/** The file of a pack: JSON, with what was signed as a text in it. */
export function writeRulePack({ signed, key, signature }: SignedPack): Uint8Array {
  const outer: z.infer<typeof outerForm> = {
    form: FORM,
    version: 1,
    key: toBase64(key),
    signature: toBase64(signature),
    pack: new TextDecoder().decode(signed),
  }
  return new TextEncoder().encode(`${JSON.stringify(outer, null, 2)}\n`)
}

/** Whether a file says of itself that it is a rule pack, of whatever version; nothing else of it is judged. */
export function saysRulePack(bytes: Uint8Array): boolean {
  if (bytes.length > MOST_BYTES) return false
  const read = z.looseObject({ form: z.literal(FORM) }).safeParse(parsed(bytes))
  return read.success
}

/**
 * What a file holds that was signed. Nothing of it counts before its signature was found right; then `packIn` reads it.
 * Problems: `pack-too-large`, `pack-zipped`, `pack-newer`, `pack-key-named`, `pack-not-one`.
 */
export function readRulePack(bytes: Uint8Array): Result<SignedPack> {
  if (bytes.length > MOST_BYTES)
    return refuse('pack-too-large', { size: megabytes(bytes.length), most: megabytes(MOST_BYTES) })
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return refuse('pack-zipped')
  const text = textOf(bytes) ?? ''
  if (/^-----BEGIN [A-Z ]*KEY-----/.test(text.trimStart())) return refuse('pack-key-named')
  const value = jsonOf(text)
  const newer = newerForm.safeParse(value)
  if (newer.success) return refuse('pack-newer', { version: newer.data.version })
  const outer = outerForm.safeParse(value)
  if (!outer.success) return refuse('pack-not-one')
  const [key, signature] = [fromBase64(outer.data.key), fromBase64(outer.data.signature)]
  if (key?.length !== KEY_LENGTH || signature?.length !== SIGNATURE_LENGTH)
    return refuse('pack-not-one')
  return ok({ signed: new TextEncoder().encode(outer.data.pack), key, signature })
}

/** The rows of what was signed. One that cannot be read is named by where it stands, and nothing is taken. */
export function packIn(signed: Uint8Array): Result<RulePack> {
  const read = packForm.safeParse(parsed(signed))
  if (read.success) return ok(read.data)
  const [issue] = read.error.issues
  return refuse('pack-unreadable', { place: placeOf(issue?.path ?? []) })
}

/** `limits[3].article`; rows are counted from 1, as people do. */
function placeOf(path: readonly PropertyKey[]): string {
  const told = path.map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
  return told.join('').replace(/^\./, '') || '{ }'
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024))
}

function parsed(bytes: Uint8Array): unknown {
  return jsonOf(textOf(bytes) ?? '')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** In UTF-8, or as an editor of Windows has saved it again; null where the bytes are no text. */
function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    const code = first === 0xfe && second === 0xff ? 'utf-16be' : marked
    return new TextDecoder(code, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}

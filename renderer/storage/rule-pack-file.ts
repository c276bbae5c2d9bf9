import { z } from 'zod'
import { SOURCE_STATES, TIPES } from '../domain/records/form/choices.ts'
import type { RulePack } from '../domain/rule-packs/rule-pack.ts'
import { parseIsoDate } from '../domain/values/calendar-date.ts'
import { ok, type Result, refuse } from '../domain/values/result.ts'

/** A pack as its file holds it: what was signed, byte for byte, and by which key. */
export interface SignedPack {
  readonly pack: RulePack
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
  name: z
    .string()
    .min(1)
    .max(200)
    .regex(/^\P{Cc}+$/u),
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

/** The bytes that are signed. */
export function packBytes(pack: RulePack): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(pack, null, 1))
}

/** The file of a pack: JSON, with what was signed as a text in it. */
export function writeRulePack({ signed, key, signature }: Omit<SignedPack, 'pack'>): Uint8Array {
  const outer: z.infer<typeof outerForm> = {
    form: FORM,
    version: 1,
    key: toBase64(key),
    signature: toBase64(signature),
    pack: new TextDecoder().decode(signed),
  }
  return new TextEncoder().encode(`${JSON.stringify(outer, null, 2)}\n`)
}

/** A pack from its file. Whether its signature is right is asked elsewhere; nothing of it counts before. */
export function readRulePack(bytes: Uint8Array): Result<SignedPack> {
  const outer = outerForm.safeParse(bytes.length > MOST_BYTES ? null : parsed(bytes))
  if (!outer.success) return refuse('pack-not-one')
  const [key, signature] = [fromBase64(outer.data.key), fromBase64(outer.data.signature)]
  if (key?.length !== KEY_LENGTH || signature?.length !== SIGNATURE_LENGTH)
    return refuse('pack-not-one')
  const signed = new TextEncoder().encode(outer.data.pack)
  const pack = packForm.safeParse(parsed(signed))
  // A changed letter may have spoilt its form: who has signed it decides, where that can be read.
  if (!pack.success) return refuse(isPackLike(outer.data.pack) ? 'pack-changed' : 'pack-not-one')
  return ok({ pack: pack.data, signed, key, signature })
}

function isPackLike(text: string): boolean {
  return text.startsWith('{') && text.includes('"limits"')
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
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

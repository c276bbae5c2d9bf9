import { z } from 'zod'
import { LANGUAGES } from '../../renderer/domain/values/language.ts'
import { Failure } from '../contract/failure.ts'
import { isVersion } from '../contract/versions.ts'

/** What whoever releases lays beside the packages: their names, and its signature. */
export const MANIFEST = 'pembaruan.json'
export const SIGNATURE = 'pembaruan.json.sig'
/** More than any list of packages takes. */
export const MOST_MANIFEST = 256 * 1024
/** More than any package has. */
const MOST_PACKAGE = 2 ** 31
/** The form this program reads; a later one says a larger number. */
const FORM = 1

/** What a package is made for. */
export const PACKAGE_KINDS = ['deb', 'portable', 'appimage', 'nsis', 'msi', 'dmg'] as const
export type PackageKind = (typeof PACKAGE_KINDS)[number]

const text = z.string().min(1).max(1000)
const day = z.iso.date()
const version = text.refine(isVersion)
const lines = z.array(text).min(1).max(50)

const packageSchema = z.object({
  system: text,
  arch: text,
  /** Another program may know kinds that this one does not. */
  kind: text,
  file: text,
  bytes: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type ReleasePackage = z.infer<typeof packageSchema>

const manifestSchema = z.object({
  format: z.literal('bagan-sotk-pembaruan'),
  v: z.literal(FORM),
  ...{ version, day },
  dataVersion: z.int().min(1),
  packages: z.array(packageSchema).min(1).max(50),
  changes: z
    .array(z.object({ version, day, ...linesOfEach() }))
    .min(1)
    .max(50),
})
export type ReleaseManifest = z.infer<typeof manifestSchema>

/** Which key the manifest says it was signed with; read before it is believed, for a sentence alone. */
const namedKeySchema = z.object({ key: z.string().regex(/^[0-9a-f]{64}$/) })

/** A name of a file and nothing else: no folder, no way up, nothing a system reads as a device or hides. */
const PLAIN_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9 ._~+-]{0,180}[A-Za-z0-9])?$/
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * What stands in a manifest whose signature is right.
 * @throws {Failure} where it is none of this form, or names a file by more than a name
 */
export function readManifest(bytes: Uint8Array): ReleaseManifest {
  const json = jsonOf(bytes)
  const form = z.object({ v: z.number().gt(FORM) }).safeParse(json)
  if (form.success) throw new Failure('update-newer-form', MANIFEST)
  const read = manifestSchema.safeParse(json)
  if (!read.success) throw new Failure('update-damaged', MANIFEST)
  for (const { file, bytes: size } of read.data.packages) {
    if (!PLAIN_NAME.test(file) || file.includes('..') || DEVICE.test(file)) {
      throw new Failure('update-bad-name', file)
    }
    if (size > MOST_PACKAGE) throw new Failure('update-too-large', file)
  }
  return read.data
}

/** The fingerprint of the key it names; null where it names none. */
export function namedKey(bytes: Uint8Array): string | null {
  const read = namedKeySchema.safeParse(jsonOf(bytes))
  return read.success ? read.data.key : null
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}

function linesOfEach(): Record<(typeof LANGUAGES)[number], typeof lines> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, lines])) as Record<
    (typeof LANGUAGES)[number],
    typeof lines
  >
}

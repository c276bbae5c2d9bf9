import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { RulePack } from '../../domain/rule-packs/rule-pack.ts'
import { ok, type Result, refuse } from '../../domain/values/result.ts'
import { packIn, readRulePack } from '../../storage/rule-pack-file.ts'

/** A pack whose signature is right, and what the key that signed it is called. */
export interface OpenedPack {
  readonly pack: RulePack
  /** 64 letters: the checksum of the key. */
  readonly fingerprint: string
}

/**
 * A file as a pack. Its signature is looked at before its rows, so that what was changed is never told as anything else.
 * Problems: those of `readRulePack` and `packIn`, and `pack-changed`. Throws an Error with a sentence of the system.
 */
export async function openPack(
  desktop: Pick<Desktop, 'checkSignature'>,
  bytes: Uint8Array,
): Promise<Result<OpenedPack>> {
  const read = readRulePack(bytes)
  if (!read.ok) return read
  const { signed, key, signature } = read.value
  const checked = await desktop.checkSignature({ bytes: signed, key, signature })
  if (!checked.ok) throw new Error(checked.message)
  if (!checked.value.isRight) return refuse('pack-changed')
  const pack = packIn(signed)
  return pack.ok ? ok({ pack: pack.value, fingerprint: checked.value.fingerprint }) : pack
}

/** A fingerprint as people read it to each other: four letters and a space. */
export function readAloud(fingerprint: string): string {
  return fingerprint.match(/.{1,4}/g)?.join(' ') ?? fingerprint
}

import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'

/** The keys of whoever releases, as far as the program was built with them. */
export interface ReleaseKeys {
  /** How each is called: the checksum of its bytes. */
  readonly fingerprints: readonly string[]
  /** Whether one of them signed exactly these bytes. */
  signed(bytes: Uint8Array, signature: Uint8Array): boolean
}

/** So long every signature of Ed25519 is. */
export const SIGNATURE_BYTES = 64

/**
 * @param pem public keys one after the other; a release may bring the next key beside the one before
 * @throws {Error} where one of them is no Ed25519 key: the program was built wrongly
 */
export function releaseKeys(pem: string): ReleaseKeys {
  const blocks = pem.match(/-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----/g) ?? []
  const keys = blocks.map((block) => createPublicKey(block))
  if (keys.some(({ asymmetricKeyType }) => asymmetricKeyType !== 'ed25519')) {
    throw new Error('A key of releases is no Ed25519 key')
  }
  return {
    fingerprints: keys.map(fingerprint),
    signed: (bytes, signature) =>
      signature.length === SIGNATURE_BYTES &&
      keys.some((key) => verify(null, bytes, key, signature)),
  }
}

function fingerprint(key: KeyObject): string {
  const der = key.export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(der).digest('hex')
}

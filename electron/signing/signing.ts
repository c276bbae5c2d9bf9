import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import type { CheckedSignature, MadeKey, Signature } from '../contract/signing-calls.ts'

/** What stands before the 32 bytes of a public Ed25519 key as others write it (SPKI, DER). */
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex')
const KEY_BYTES = 32

/** Whether that key has signed exactly these bytes, and how the key is called. */
export function checkSignature(
  bytes: Uint8Array,
  key: Uint8Array,
  signature: Uint8Array,
): CheckedSignature {
  const fingerprint = fingerprintOf(key)
  try {
    const known = createPublicKey({
      key: Buffer.concat([SPKI_HEAD, key]),
      format: 'der',
      type: 'spki',
    })
    return { isRight: verify(null, bytes, known, signature), fingerprint }
  } catch {
    // Bytes that are no point of the curve are no key.
    return { isRight: false, fingerprint }
  }
}

/** Signs the bytes with a private key as PEM; null where the text is none, or one of another kind. */
export function signBytes(bytes: Uint8Array, pem: string): Signature | null {
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType !== 'ed25519') return null
    const open = rawOf(createPublicKey(key))
    return { key: open, signature: sign(null, bytes, key), fingerprint: fingerprintOf(open) }
  } catch {
    return null
  }
}

/** A new private key as PEM, and how its public half is called. */
export function makeKey(): MadeKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    fingerprint: fingerprintOf(rawOf(publicKey)),
  }
}

function rawOf(key: KeyObject): Uint8Array {
  return new Uint8Array(key.export({ type: 'spki', format: 'der' }).subarray(-KEY_BYTES))
}

/** The checksum of the 32 bytes of a public key. */
function fingerprintOf(key: Uint8Array): string {
  return createHash('sha256').update(key).digest('hex')
}

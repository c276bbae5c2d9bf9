/** What came of checking a signature: whether it is right, and the checksum its key is called by. */
export interface CheckedSignature {
  readonly isRight: boolean
  readonly fingerprint: string
}

export interface Signature {
  /** The public key, 32 bytes. */
  readonly key: Uint8Array
  readonly signature: Uint8Array
  readonly fingerprint: string
}

export interface MadeKey {
  /** The private key. */
  readonly pem: string
  readonly fingerprint: string
}

/** So long keys and signatures of Ed25519 are. */
export const KEY_LENGTH = 32
export const SIGNATURE_LENGTH = 64

export interface SigningCalls {
  /** Whether that key has signed exactly these bytes (Ed25519). */
  checkSignature(input: {
    bytes: Uint8Array
    key: Uint8Array
    signature: Uint8Array
  }): CheckedSignature
  /** For a command: signs with a private key as PEM; null where it is none. Refused in a window. */
  signBytes(input: { bytes: Uint8Array; pem: string }): Signature | null
  /** For a command: a new private key. Refused in a window. */
  makeKey(input: Record<string, never>): MadeKey
}

export const SIGNING_CALLS = {
  checkSignature: 1,
  signBytes: 1,
  makeKey: 1,
} as const satisfies Record<keyof SigningCalls, 1>

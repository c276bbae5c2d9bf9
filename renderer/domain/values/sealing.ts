/** Fewer letters of a passphrase are guessed in no time. */
export const LEAST_PASSPHRASE = 8

/** What a sealed file begins with. */
export const SEALED_MARK = 'BAGAN-SEALED'

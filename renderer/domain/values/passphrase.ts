/** Fewer letters of a passphrase are guessed in no time. */
export const LEAST_PASSPHRASE = 8

/** Milliseconds after which a digit begins another number. */
const PAUSE = 1000

export interface TypedNumber {
  readonly text: string
  /** Milliseconds of the last digit. */
  readonly at: number
}

/** The number typed so far with one more digit; null where the key is none. */
export function typedNumber(before: TypedNumber, key: string, at: number): TypedNumber | null {
  if (!/^\d$/.test(key)) return null
  return { text: at - before.at > PAUSE ? key : before.text + key, at }
}

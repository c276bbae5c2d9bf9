/** An exact number: no sum of decimals is off by a digit, however many there are. */
export interface Fraction {
  readonly above: bigint
  /** Above 0. */
  readonly below: bigint
}

export const NONE: Fraction = { above: 0n, below: 1n }

/** A number as it is written: 0.1 is one tenth, and not what a double holds. */
export function fractionOf(value: number): Fraction {
  const [digits = '0', power = '0'] = String(value).split('e')
  const [whole = '0', rest = ''] = digits.split('.')
  const shift = rest.length - Number(power)
  const above = BigInt(whole + rest)
  return shift >= 0
    ? { above, below: 10n ** BigInt(shift) }
    : { above: above * 10n ** BigInt(-shift), below: 1n }
}

export function plus(one: Fraction, other: Fraction): Fraction {
  if (one.below === other.below) return { above: one.above + other.above, below: one.below }
  return reduced(one.above * other.below + other.above * one.below, one.below * other.below)
}

export function times(one: Fraction, other: Fraction): Fraction {
  return reduced(one.above * other.above, one.below * other.below)
}

/** `by` is no nought. */
export function divided(one: Fraction, by: Fraction): Fraction {
  return reduced(one.above * by.below, one.below * by.above)
}

export function sumOf(list: Iterable<Fraction>): Fraction {
  let sum = NONE
  for (const one of list) sum = plus(sum, one)
  return sum
}

/** How a number of people is made a whole one: from a half on upwards, or always upwards. */
export const ROUNDINGS = ['half-up', 'up'] as const
export type Rounding = (typeof ROUNDINGS)[number]

/** A number that is not below 0, made whole. */
export function rounded({ above, below }: Fraction, rounding: Rounding): number {
  const whole = above / below
  const rest = above % below
  const more = rounding === 'up' ? rest > 0n : rest * 2n >= below
  return Number(more ? whole + 1n : whole)
}

/** A number that is not below 0 with so many decimals, the last of them rounded from a half on: "1.1856". */
export function decimalText({ above, below }: Fraction, places: number): string {
  const scale = 10n ** BigInt(places)
  const scaled = (above * scale * 2n + below) / (below * 2n)
  const digits = String(scaled).padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** As near as a double comes: for tables that hold numbers. */
export function numberOf(fraction: Fraction, places: number): number {
  return Number(decimalText(fraction, places))
}

function reduced(above: bigint, below: bigint): Fraction {
  let [a, b] = [above < 0n ? -above : above, below]
  while (b > 0n) [a, b] = [b, a % b]
  return a > 1n ? { above: above / a, below: below / a } : { above, below }
}

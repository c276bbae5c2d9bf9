/** A number as Roman: 4 → "IV"; in figures beyond what Roman signs are written for. */
export function roman(count: number): string {
  if (count > 4999) return String(count)
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let left = count
  let text = ''
  for (const [value, sign] of signs)
    while (left >= value) {
      text += sign
      left -= value
    }
  return text
}

const ONES = [
  '',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
]

/** A number in words: 25 → "dua puluh lima"; up to 999. */
export function inWords(count: number): string {
  if (count < 12) return ONES[count] ?? ''
  if (count < 20) return `${ONES[count - 10]} belas`
  if (count < 100) return `${ONES[Math.floor(count / 10)]} puluh ${inWords(count % 10)}`.trim()
  const hundreds = count < 200 ? 'seratus' : `${ONES[Math.floor(count / 100)]} ratus`
  return `${hundreds} ${inWords(count % 100)}`.trim()
}

/** Which of a row, as a Bagian is counted: 1 → "Kesatu", 12 → "Kedua Belas". */
export function ordinal(count: number): string {
  const [first = '', ...more] = inWords(count).split(' ')
  return [
    `Ke${first}`,
    ...more.map((word) => word.replace(/^\p{Ll}/u, (sign) => sign.toUpperCase())),
  ].join(' ')
}

/** Which of a list by letter: 1 → a, 26 → z, then aa, bb as Word counts them. */
export function letter(count: number): string {
  const sign = String.fromCharCode(97 + ((count - 1) % 26))
  return sign.repeat(Math.ceil(count / 26))
}

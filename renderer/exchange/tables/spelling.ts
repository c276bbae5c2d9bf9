/** A text of a column and the row it stands in. */
export interface SpeltText {
  readonly row: number
  readonly text: string
}

/** A text that is written like no other, and the usual writing of it. */
export interface Misspelling extends SpeltText {
  readonly usual: string
}

/** A writing is the usual one where it stands in so many rows. */
const USUAL = 2
/** Shorter words are taken for different words: "Muda", "Madya". */
const SHORTEST = 5

/**
 * Texts that are another one but for a letter in one word, a blank or a hyphen, where the other stands in twice as many rows or more:
 * "Pengadminstrasi Umum" beside "Pengadministrasi Umum". Numbers and capitals never count: "Seksi 1" is not "Seksi 2".
 */
export function misspelt(texts: readonly SpeltText[]): Misspelling[] {
  const rows = new Map<string, SpeltText[]>()
  for (const one of texts) {
    if (one.text === '') continue
    const key = one.text.toLowerCase()
    const list = rows.get(key)
    if (list) list.push(one)
    else rows.set(key, [one])
  }
  if (rows.size < 2 || rows.size === texts.length) return []
  const usual = usualOnes(rows)
  return [...rows].flatMap(([key, list]) => {
    const found = usual(key, list.length)
    return found === null ? [] : list.map((one) => ({ ...one, usual: found }))
  })
}

type Finder = (key: string, count: number) => string | null

function usualOnes(rows: ReadonlyMap<string, readonly SpeltText[]>): Finder {
  const squeezed = new Map<string, string[]>()
  const but = new Map<string, string[]>()
  for (const [key, list] of rows) {
    if (list.length < USUAL) continue
    put(squeezed, squeeze(key), key)
    for (const gap of gapsOf(key)) put(but, gap, key)
  }
  return (key, count) => {
    const like = (other: string) =>
      other !== key && (rows.get(other)?.length ?? 0) >= Math.max(USUAL, count * 2)
    const same = squeezed.get(squeeze(key))?.find(like)
    const near = gapsOf(key)
      .flatMap((gap) => but.get(gap) ?? [])
      .find((other) => like(other) && oneLetterApart(key, other))
    const found = same ?? near
    return found === undefined ? null : (rows.get(found)?.[0]?.text ?? null)
  }
}

function put(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function squeeze(key: string): string {
  return key.replace(/[\s\-–.]/g, '')
}

/** The text with each of its longer words left out in turn. */
function gapsOf(key: string): string[] {
  const words = key.split(' ')
  return words.flatMap((word, at) =>
    word.length < SHORTEST ? [] : [words.map((one, other) => (other === at ? '' : one)).join(' ')],
  )
}

function oneLetterApart(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')]
  const at = left.findIndex((word, index) => word !== right[index])
  const [one = '', other = ''] = [left[at], right[at]]
  if (one.length < SHORTEST || other.length < SHORTEST || /\d/.test(one + other)) return false
  return withinOne(one, other)
}

/** Whether one letter more, less or other, or two that changed places, make one word of the other. */
function withinOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  const [restA, restB] = [a.slice(from), b.slice(from)]
  if (restA.slice(1) === restB.slice(1)) return true
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}

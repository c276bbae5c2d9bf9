/** So many first letters alike make two spellings of one word: "Santoso", "Santosa". */
const STEM = 3

/**
 * Whether two names without titles may be spellings of one: most words of the shorter one stand in the other too, with
 * another ending or shortened ("M. Yusuf", "Muhammad Yusuf"). "Siti Aminah" and "Siti Rahma" are two people.
 */
export function isSameName(one: string, other: string): boolean {
  const [shorter = [], longer = []] = [wordsOf(one), wordsOf(other)].sort(
    (a, b) => a.length - b.length,
  )
  const left = [...longer]
  let alike = 0
  for (const word of shorter) {
    const at = left.findIndex((its) => isSpelling(word, its))
    if (at < 0) continue
    left.splice(at, 1)
    alike++
  }
  return alike * 2 > shorter.length
}

function wordsOf(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}

function isSpelling(one: string, other: string): boolean {
  const length = Math.min(STEM, one.length, other.length)
  return one.slice(0, length) === other.slice(0, length)
}

const NUMBER = /^(\d[\d.-]*|[IVX]+)$/

/**
 * `BIK` for Bidang Informasi dan Komunikasi: the first letters of the words that count, at most four; with the number
 * that tells it from its like (`IPW II`) where so many letters have room.
 */
export function initials(name: string, room: number): string {
  const words = name.split(/\s+/)
  const number = words.filter((word) => NUMBER.test(word)).at(-1)
  const letters = words
    .filter((word) => !NUMBER.test(word) && (word.length > 3 || /^[A-Z]{2,}$/.test(word)))
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('')
    .slice(0, 4)
  const told = number ? `${letters} ${number}`.trim() : letters
  return told.length <= room ? told : letters
}

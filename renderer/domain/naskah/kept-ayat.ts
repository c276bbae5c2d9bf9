import { between } from './between.ts'
import { GONE, type KeptNumber } from './kept-numbers.ts'
import { longestRising } from './longest-rising.ts'
import { letter } from './ordinals.ts'
import { type Piece, type PieceKey, piece } from './text-tree.ts'

/** An article's ayat with their numbers: "(1a)" for one put in, "(2) Dihapus." for one taken out. */
export function withKeptAyat(
  article: Piece,
  kept: readonly KeptNumber[],
  numbers: Map<PieceKey, string>,
  letters: 'anew' | 'between',
): Piece {
  const old = kept.filter(({ kind }) => kind === 'ayat')
  if (letters === 'between') keepItems(article, kept, numbers)
  if (old.length === 0 || !article.pieces.some(({ kind }) => kind === 'ayat')) return article
  const index = new Map(old.map((one, at) => [one.key, at]))
  const fits = article.pieces.flatMap(({ key }) => {
    const at = index.get(key)
    return at === undefined || old[at]?.gone ? [] : [{ key, at }]
  })
  const stays = new Map(longestRising(fits, ({ at }) => at).map(({ key, at }) => [key, at]))
  const used = new Set(old.map(({ number }) => number))
  const pieces: Piece[] = []
  let last = 0
  let next = 0
  const flush = (until: number) => {
    for (; next < until; next++) {
      const one = old[next] as KeptNumber
      if (stays.get(one.key) === next) continue
      const key = `${GONE}ayat ${one.number}@${article.key}`
      numbers.set(key, one.number)
      pieces.push(piece('ayat', key, 'Dihapus.', { by: 'formula', name: 'dicabut' }))
    }
  }
  for (const one of article.pieces) {
    const at = stays.get(one.key)
    if (at === undefined) {
      const more = old.some((each, place) => place >= next && stays.get(each.key) === place)
      const number = more
        ? between(last, used, (base, count) => `${base}${letter(count)}`)
        : String(largest(used) + 1)
      used.add(number)
      numbers.set(one.key, number)
      last = Number.parseInt(number, 10)
    } else {
      flush(at)
      next = at + 1
      const { number } = old[at] as KeptNumber
      numbers.set(one.key, number)
      last = Number.parseInt(number, 10)
    }
    pieces.push(one)
  }
  flush(old.length)
  return { ...article, pieces }
}

/** Items keep their letters, and one put in gets "c1": the setting of an amendment that moves no letter. */
function keepItems(
  article: Piece,
  kept: readonly KeptNumber[],
  numbers: Map<PieceKey, string>,
): void {
  const old = new Map(
    kept.filter(({ kind }) => kind === 'item').map((one) => [one.key, one.number]),
  )
  const order = new Map([...old.keys()].map((key, at) => [key, at]))
  const walk = ({ pieces }: Piece) => {
    const items = pieces.filter(({ kind }) => kind === 'item')
    const known = items.flatMap(({ key }) => {
      const at = order.get(key)
      return at === undefined ? [] : [{ key, at }]
    })
    const stays = new Set(longestRising(known, ({ at }) => at).map(({ key }) => key))
    const used = new Set(items.flatMap(({ key }) => old.get(key) ?? []))
    let last = ''
    // Put in before the first, nothing is between: such a list is counted anew.
    const isKept = items[0] !== undefined && stays.has(items[0].key)
    items.forEach(({ key }, place) => {
      if (!isKept) return
      if (stays.has(key)) {
        last = old.get(key) ?? ''
        numbers.set(key, last)
      } else {
        const more = items.slice(place).some((one) => stays.has(one.key))
        const number = more
          ? between(
              last.replace(/^(\d+)[a-z]+$|^([a-z]+)\d+$/, '$1$2'),
              used,
              (base, count) => `${base}${/^\d/.test(base) ? letter(count) : count}`,
            )
          : nextOf(last)
        numbers.set(key, number)
        used.add(number)
        if (!more) last = number
      }
    })
    for (const one of pieces) walk(one)
  }
  walk(article)
}

/** Which of its list: "a" before "b", "c" before "c1" before "d", 2 before "2a" before 10. */
function rankOf(number: string): number {
  const [, head = '', tail = ''] = /^([a-z]+|\d+)(\d*|[a-z]*)$/.exec(number) ?? []
  const base = /^\d/.test(head) ? Number(head) : letterRank(head)
  return base * 1000 + (/^\d/.test(tail) ? Number(tail) : tail === '' ? 0 : letterRank(tail))
}

/** a … z, aa, bb … as 1, 2 … */
function letterRank(sign: string): number {
  return (sign.length - 1) * 26 + sign.charCodeAt(0) - 96
}

function nextOf(number: string): string {
  const count = Math.floor(rankOf(number) / 1000) + 1
  return /^\d/.test(number) ? String(count) : letter(count)
}

function largest(used: ReadonlySet<string>): number {
  return Math.max(0, ...[...used].map((one) => Number.parseInt(one, 10)))
}

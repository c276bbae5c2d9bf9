/**
 * Carries out an amendment as a clerk does with scissors: by the words of both texts alone, knowing nothing of how they
 * were made. Headings and articles of the text in force are blocks; each item of the amendment changes some.
 */
export function carriedOut(inForce: readonly string[], amendment: readonly string[]): string[] {
  let blocks = blocksOf(inForce)
  for (const { sentence, restated } of itemsOf(amendment))
    blocks = changed(blocks, sentence, blocksOf(restated))
  return blocks.flatMap(({ lines }) => lines)
}

interface Block {
  /** "Pasal 10A", or a heading with those above it: "BAB III / Bagian Kedua". */
  readonly name: string
  readonly lines: readonly string[]
}

const HEAD =
  /^(BAB [IVXLC]+[A-H]?|Bagian Ke\S+( Belas| Puluh( \S+)?)?( [A-Z])?|Paragraf \d+[A-Z]*|Pasal \d+[A-Z]*)$/

function blocksOf(lines: readonly string[], path: string[] = []): Block[] {
  const blocks: { name: string; lines: string[] }[] = []
  for (const line of lines) {
    if (!HEAD.test(line)) {
      blocks.at(-1)?.lines.push(line)
      continue
    }
    const depth = ['BAB', 'Bagian', 'Paragraf'].indexOf(line.split(' ')[0] ?? '')
    if (depth >= 0) {
      path.length = Math.min(path.length, depth)
      while (path.length < depth) path.push('')
      path[depth] = line
    }
    const name = depth < 0 ? line : path.filter((one) => one !== '').join(' / ')
    blocks.push({ name, lines: [line] })
  }
  return blocks
}

function itemsOf(lines: readonly string[]): { sentence: string; restated: string[] }[] {
  const from = lines.indexOf('Pasal I')
  const until = lines.indexOf('Pasal II')
  const items: { sentence: string; restated: string[] }[] = []
  let next = 1
  for (const line of lines.slice(from + 2, until)) {
    const found = new RegExp(
      `^${next}\\. ((?:Ketentuan|Di antara|Setelah|Judul|Pasal|Bagian|BAB|Paragraf) .*(?:berikut:|dihapus\\.|ini\\.))$`,
    ).exec(line)
    if (found) {
      items.push({ sentence: found[1] ?? '', restated: [] })
      next += 1
    } else items.at(-1)?.restated.push(line)
  }
  return items
}

/** "Bagian Ketiga BAB III" → "BAB III / Bagian Ketiga". */
function nameOf(words: string): string {
  if (words.startsWith('Pasal ')) return words
  return words
    .split(/ (?=BAB |Bagian )/)
    .reverse()
    .join(' / ')
}

function namesIn(words: string): string[] {
  return words
    .split(/, dan |, | dan (?=Pasal|BAB|Bagian|Paragraf)/)
    .map((one) => nameOf(one.trim()))
}

function changed(blocks: readonly Block[], sentence: string, restated: readonly Block[]): Block[] {
  const [, gone] = /^(.*) dihapus\.$/.exec(sentence) ?? []
  if (gone) {
    const names = new Set(namesIn(gone))
    if (![...names].every((name) => blocks.some((one) => one.name === name)))
      throw new Error(`Nothing called so: ${gone}`)
    return blocks.map((one) =>
      names.has(one.name) ? { ...one, lines: [one.lines[0] ?? '', 'Dihapus.'] } : one,
    )
  }
  const [, whole] = /^(?:Ketentuan|Judul) (.*) diubah sehingga berbunyi/.exec(sentence) ?? []
  if (whole) {
    const name = nameOf(whole)
    if (!blocks.some((one) => one.name === name)) throw new Error(`Nothing called so: ${whole}`)
    const lines = restated.flatMap((one) => one.lines)
    return blocks.map((one) => (one.name === name ? { ...one, lines } : one))
  }
  if (sentence.startsWith('Ketentuan Lampiran')) return [...blocks]
  const [, after = '', inside] =
    /^(?:Di antara|Setelah) (.*?) (?:disisipkan|ditambahkan) \d+ \([\p{L} ]+\) \p{L}+(?: dalam (.*?))?, yakni/u.exec(
      sentence,
    ) ?? []
  const [named = '', second] = namesIn(after)
  // The chapter of two headings is told once, behind the second.
  const above = second?.slice(0, second.lastIndexOf(' / '))
  const alone = /^(Bagian|Paragraf) /.test(named) && second?.includes(' / ')
  const first = alone ? `${above} / ${named}` : named
  const at = blocks.findIndex((one) => one.name === first)
  if (at < 0) throw new Error(`Nothing called so: ${after}`)
  // A heading goes before the one it is put before, else behind all that stands under the one it follows.
  if (restated[0] && !restated[0].name.startsWith('Pasal ') && !first.startsWith('Pasal ')) {
    const depth = first.split(' / ').length
    const ends = (one: Block, index: number) =>
      index > at && !one.name.startsWith('Pasal ') && one.name.split(' / ').length <= depth
    const found = second ? blocks.findIndex((one) => one.name === second) : blocks.findIndex(ends)
    const place = found < 0 ? blocks.length : found
    const lines = restated.flatMap((one) => one.lines)
    return [
      ...blocks.slice(0, place),
      ...blocksOf(lines, pathAt(blocks, at).slice(0, depth - 1)),
      ...blocks.slice(place),
    ]
  }
  // Into another heading than the article before stands in: right below that heading.
  const heading = inside ? blocks.findIndex((one) => one.name === nameOf(inside)) : -1
  const place = Math.max(heading, at)
  const put = blocksOf(
    restated.flatMap((one) => one.lines),
    pathAt(blocks, place),
  )
  return [...blocks.slice(0, place + 1), ...put, ...blocks.slice(place + 1)]
}

/** The headings a place stands under. */
function pathAt(blocks: readonly Block[], at: number): string[] {
  const heading = blocks.slice(0, at + 1).findLast(({ name }) => !name.startsWith('Pasal '))
  return heading ? heading.name.split(' / ') : []
}

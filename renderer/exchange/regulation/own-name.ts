/** Words that stay small within a name. */
const SMALL = new Set([
  'dan',
  'atau',
  'serta',
  'di',
  'ke',
  'dari',
  'pada',
  'untuk',
  'dengan',
  'yang',
  'oleh',
  'bagi',
])
/** What is written in capitals wherever it stands. */
const SHORT = new Set([
  'uptd',
  'upt',
  'rsud',
  'dprd',
  'kb',
  'pp',
  'ppid',
  'asn',
  'umkm',
  'ukm',
  'pkl',
  'ppa',
  'p3a',
  'spbe',
])

/** A name as a chart writes it: "bidang data" and "BIDANG DATA" → "Bidang Data"; any other as it is. */
export function ownName(name: string): string {
  const letters = name.replace(/[^\p{L}]/gu, '')
  const first = /\p{L}/u.exec(name)?.[0] ?? ''
  const capitals = letters === letters.toUpperCase() && /\p{L}{5}/u.test(name)
  if (!capitals && first === first.toUpperCase()) return name
  return name
    .split(' ')
    .map((word, at) => {
      const lower = word.toLowerCase()
      const bare = lower.replace(/[^\p{L}\p{N}]/gu, '')
      if (SHORT.has(bare)) return word.toUpperCase()
      if (!capitals && word !== lower) return word
      if (at > 0 && SMALL.has(bare)) return lower
      return lower.replace(/(^|[-/(])\p{L}/gu, (sign) => sign.toUpperCase())
    })
    .join(' ')
}

/** The same name in one of the texts, where it stands there in large and small letters. */
export function asInText(name: string, texts: readonly string[]): string {
  const wanted = name.toLowerCase()
  for (const text of texts) {
    const at = text.toLowerCase().indexOf(wanted)
    if (at < 0) continue
    const found = text.slice(at, at + name.length)
    if (/^\p{Lu}/u.test(found) && found !== found.toUpperCase()) return found
  }
  return ownName(name)
}

/** Words that stay small inside the name of an office. */
const SMALL = new Set(['dan', 'di', 'ke', 'pada', 'untuk', 'and', 'of'])
/** Short words that are written in capitals. */
const CAPITALS = new Set(['uptd', 'rsud', 'dprd', 'ukpbj', 'bkpsdm', 'sotk'])

/**
 * The name of a folder as people read it: `dinas-kesehatan-kota-contoh-8a1a` → "Dinas Kesehatan Kota Contoh". The
 * four characters at the end only keep folders apart.
 */
export function folderTitle(id: string): string {
  const words = id
    .replace(/-[0-9a-f]{4}$/, '')
    .split('-')
    .filter(Boolean)
  const written = words.map((word, index) => {
    if (CAPITALS.has(word)) return word.toUpperCase()
    if (index > 0 && SMALL.has(word)) return word
    return word.charAt(0).toUpperCase() + word.slice(1)
  })
  return written.join(' ') || id
}

import type { ArticleTree, Point } from './article-tree.ts'
import { Bearers, type NamedUnit } from './bearers.ts'

const LED =
  /^(.+?)(?:\s*,?\s+(?:sebagaimana|seperti) dimaksud\b.*?)?\s+dipimpin oleh (?:seorang )?(.+?)(?:\s+yang\b|,|\.?$)/is
const DEFINED = /^(.+?) adalah (.+?)\.?$/is

const FIELD =
  /^(.+?) (?:merupakan|adalah) (?:perangkat daerah|unsur (?:pelaksana|penunjang))\b.*?\burusan pemerintahan(?: daerah)?(?: di)? bidang (.+?)(?: yang menjadi kewenangan\b.*)?\.?$/is

/** Who leads which unit, how an office is called in full and what its urusan is, as far as the text says so. */
export function leadersIn(
  { articles }: ArticleTree,
  units: readonly NamedUnit[],
): Record<'leaders' | 'names' | 'fields', ReadonlyMap<number, string>> {
  const bearers = new Bearers(units)
  const leaders = new Map<number, string>()
  const names = new Map<number, string>()
  const fields = new Map<number, string>()
  const look = (text: string) => {
    const [, bearer = '', title = ''] = LED.exec(text) ?? []
    if (title !== '' && title.length < 120) {
      const at = bearers.find(bearer, null, (one) => !leaders.has(one))
      if (at !== null && units[at]?.above !== null && !leaders.has(at)) leaders.set(at, title)
    }
    const [, whose = '', field = ''] = FIELD.exec(text) ?? []
    const of = field === '' ? null : bearers.find(whose, null, () => true)
    if (of !== null && units[of]?.above === null && !fields.has(of)) fields.set(of, field)
    const [, term = '', meant = ''] = DEFINED.exec(text) ?? []
    if (meant === '' || meant.length > 160) return
    const at = bearers.find(term, null, () => true)
    const unit = at === null ? undefined : units[at]
    if (at === null || !unit || unit.above !== null || names.has(at)) return
    const whole = meant.toLowerCase()
    const place = whole.slice(unit.name.length)
    if (whole.startsWith(unit.name.toLowerCase()) && /^ (kota|kabupaten|provinsi) \S/.test(place))
      names.set(at, meant)
  }
  const walk = ({ text, points }: Pick<Point, 'text' | 'points'>) => {
    if (text !== '') look(text)
    for (const one of points) walk(one)
  }
  for (const article of articles) walk(article)
  return { leaders, names, fields }
}

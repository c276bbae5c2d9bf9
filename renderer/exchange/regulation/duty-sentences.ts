import { endless } from '../../domain/duties/listed-duties.ts'
import type { DutySort } from '../../domain/records/records.ts'
import type { Article, Point } from './article-tree.ts'

/** A sentence that says what somebody is there for. */
export interface DutySentence {
  /** Who may be meant: "Bidang Data", "Kepala Bidang Data"; the likeliest first, '' where the text names nobody. */
  readonly bearers: readonly string[]
  readonly sort: DutySort
  readonly texts: readonly string[]
  /** The last of them is the one every list of fungsi ends with. */
  readonly catchAll: string | null
  readonly row: number
}

const HAS = '(?:mempunyai|memiliki|menyelenggarakan|melaksanakan|mengemban)'
const MEANT = '(?:\\s*,?\\s+(?:sebagaimana|seperti) (?:dimaksud|tersebut|diatur)\\b.*?)?'
const TASK = new RegExp(
  `^(.+?)${MEANT},?\\s+(?:mempunyai|memiliki|mengemban)\\s+tugas(?: pokok)?(?:\\s+(.+)|\\s*:)$`,
  'is',
)
const FUNCTIONS = new RegExp(
  `^(.*?)${MEANT},?\\s+${HAS}\\s+fungsi(?:[- ]fungsi)?(?: sebagai berikut| meliputi| yang meliputi| antara lain)?\\s*:?$`,
  'is',
)
const DETAIL =
  /^(?:uraian|rincian) tugas(?: pokok)?(?:(?: dari)?\s+(.+?))??(?:\s*,?\s+sebagaimana dimaksud\b.*?)?,?\s+(?:meliputi|adalah|terdiri atas|terdiri dari|yaitu|sebagai berikut)(?: sebagai berikut)?\s*:?$/is
const HAS_DETAIL = new RegExp(
  `^(.*?)${MEANT},?\\s+${HAS}\\s+(?:uraian|rincian) tugas(?: pokok)?(?: sebagai berikut| meliputi)?\\s*:?$`,
  'is',
)
/** What is said before the bearer: "Dalam melaksanakan tugas sebagaimana dimaksud pada ayat (1), …". */
const IN_DOING = /^(?:dalam|untuk|guna)\b/i
/** What follows "tugas" and is no tugas of a unit. */
const NO_TASK = /^(?:dan|serta|sebagaimana|,|:?$|sesuai dengan (?:ketentuan|peraturan))/i
export const CATCH_ALL =
  /^(?:pelaksanaan|penyelenggaraan|melaksanakan|pelaksana) (?:fungsi|tugas|tugas-tugas)(?: kedinasan)? (?:lain|lainnya)\b/i

/** What an article says of duties, in its own text and in its ayat. */
export function dutySentences(article: Article): DutySentence[] {
  const ayat = article.points.filter(({ mark }) => /^\(\d/.test(mark))
  const own = article.points.filter((one) => !ayat.includes(one))
  return [
    ...sentence({ text: article.text, points: own, row: article.row }),
    ...ayat.flatMap(sentence),
  ]
}

function sentence({ text, points, row }: Pick<Point, 'text' | 'points' | 'row'>): DutySentence[] {
  const plain = text.replace(/\s*:$/, ':').trim()
  if (plain === '') return []
  const [, owner, ownDetail] =
    DETAIL.exec(plain) ?? (HAS_DETAIL.exec(plain) as RegExpExecArray | null) ?? []
  const detailed = DETAIL.test(plain) || HAS_DETAIL.test(plain)
  if (detailed && points.length > 0)
    return [list('uraian', bearersIn(owner ?? ownDetail ?? ''), points, row)]
  const [, functionBearer] = FUNCTIONS.exec(plain) ?? []
  if (functionBearer !== undefined && points.length > 0)
    return [list('fungsi', bearersIn(functionBearer), points, row)]
  const [, taskBearer, task] = TASK.exec(plain) ?? []
  if (taskBearer === undefined || IN_DOING.test(taskBearer)) return []
  const bearers = bearersIn(taskBearer)
  if (points.length > 0 && (task === undefined || /^(?:sebagai berikut)?:?$/i.test(task)))
    return [list('tugas', bearers, points, row)]
  if (task === undefined || NO_TASK.test(task)) return []
  const said = endless(task.replace(/,?\s*(?:yang )?meliputi:?$/i, ''))
  if (said === '') return []
  const texts = said === '…' ? [] : [said]
  const single = { bearers, sort: 'tugas', texts, catchAll: null, row } as const
  return points.length > 0 ? [single, list('uraian', bearers, points, row)] : [single]
}

function list(
  sort: DutySort,
  bearers: readonly string[],
  points: readonly Point[],
  row: number,
): DutySentence {
  const texts = points.map(inOneLine).filter((one) => one !== '')
  const last = texts.at(-1)
  const isLast = sort === 'fungsi' && texts.length > 1 && last !== undefined && CATCH_ALL.test(last)
  return {
    bearers,
    sort,
    texts: isLast ? texts.slice(0, -1) : texts,
    catchAll: isLast ? last : null,
    row,
  }
}

/** A duty with what stands below it, as one line. */
function inOneLine({ text, points }: Point): string {
  const own = endless(text)
  if (points.length === 0) return own
  const below = points.map((one) => `${one.mark} ${inOneLine(one)}`.trim()).join('; ')
  return own === '' ? below : `${own}: ${below}`
}

/** Who may be meant by what stands before the verb: each part behind a comma, the longest first. */
function bearersIn(words: string): string[] {
  const plain = words.trim()
  if (!IN_DOING.test(plain)) return [withoutReference(plain)]
  const found: string[] = []
  for (let at = plain.indexOf(','); at >= 0; at = plain.indexOf(',', at + 1)) {
    const rest = withoutReference(plain.slice(at + 1).trim())
    if (rest !== '') found.push(rest)
  }
  return found.length > 0 ? found : ['']
}

function withoutReference(text: string): string {
  return text
    .replace(/\s*,?\s*(?:sebagaimana|seperti) (?:dimaksud|tersebut|diatur)\b.*$/is, '')
    .trim()
}

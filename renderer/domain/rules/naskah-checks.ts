import { folded } from '../readings/find.ts'
import type { Clause, Duty, Law, LawType, Unit, UnitType } from '../records/records.ts'
import type { Finding } from '../rule-table/finding.ts'
import type { RuleName } from '../rule-table/rule-names.ts'
import { ANY_DAY, derivedWhenAsked } from '../structure/derived/derived.ts'
import { dutiesOf, get } from '../structure/structure.ts'
import { findingOf, rowFor, type UnitContext } from './unit-context.ts'

/** What a person can write wrong in the regulation: in duties, in words of the office's own, in the laws it rests on. */
export function naskahFindings(context: UnitContext): Finding[] {
  const { structure, unit } = context
  if (!isWritten(structure, ANY_DAY, 'all')) return []
  const duties = dutiesOf(structure, unit.id).flatMap((id) => get(structure, id) ?? [])
  const clauses = clausesOfUnit(structure, ANY_DAY, unit.id)
  const texts = [
    ...duties.map(({ text }) => text),
    ...clauses.flatMap((id) => structure.tables.clause.get(id)?.text ?? []),
  ]
  return [
    ...wordFindings(context, texts),
    ...openings(context, duties),
    ...repeated(context, duties),
    ...withoutTask(context, duties),
    ...typedReferences(context, clauses),
    ...(unit.parentId === null ? lawFindings(context) : []),
  ]
}

/** Whether the office writes its regulation here at all. */
const isWritten = derivedWhenAsked<boolean>({
  name: 'naskah-written',
  value: ({ tables }) => tables.duty.size + tables.clause.size > 0,
})

/** Clauses by the unit their piece is about; those about none by the top of the structure. */
const clausesByUnit = derivedWhenAsked<ReadonlyMap<string, readonly string[]>>({
  name: 'clauses-by-unit',
  value({ tables }) {
    const found = new Map<string, string[]>()
    for (const { id, key } of tables.clause.values()) {
      const unit = /@(unit:.+)$/.exec(key)?.[1] ?? ''
      found.set(unit, [...(found.get(unit) ?? []), id])
    }
    return found
  },
})

const clausesOfUnit = derivedWhenAsked<readonly Clause['id'][]>({
  name: 'clauses-of-unit',
  value(read, on, key) {
    const all = clausesByUnit(read, on, 'all')
    const own = all.get(key) ?? []
    const top = get(read, key as Unit['id'])?.parentId === null ? (all.get('') ?? []) : []
    return [...own, ...top] as Clause['id'][]
  },
  same: (a, b) => a.join() === b.join(),
})

/** Words no regulation should have, each told once a unit. */
function wordFindings(context: UnitContext, texts: readonly string[]): Finding[] {
  return [
    ...found(context, 'naskah-terdiri-dari', texts, /\bterdiri dari\b/i),
    ...found(context, 'naskah-pasal-kecil', texts, /(?<!\p{L})pasal \d+[A-Z]?/u),
    ...undefinedTerms(context, texts),
  ]
}

function found(
  context: UnitContext,
  rule: RuleName,
  texts: readonly string[],
  pattern: RegExp,
): Finding[] {
  const row = rowFor(context, rule)
  const text = texts.find((one) => pattern.test(one))
  if (!row || text === undefined) return []
  const word = pattern.exec(text)?.[0] ?? ''
  return [findingOf(row, context.unit, { found: word, params: { text: shortened(text) } })]
}

/** So much of a text tells which it is. */
function shortened(text: string): string {
  const clean = text.replace(/\s+/g, ' ')
  return clean.length > 80 ? `${clean.slice(0, 78)} …` : clean
}

const VERB = /^(me(?:m|n|ng|ny|nge)?\p{Ll}{3,}|ber\p{Ll}{3,}|membantu)\b/u
const NOUN = /^(pe(?:m|n|ng|ny)?\p{Ll}+an|evaluasi|koordinasi|fasilitasi|perumusan)\b/u
/** Words that begin as a verb does and are none. */
const NO_VERB = /^(media|metode|menteri|mekanisme|menara|mesin|berita|berkas|beras)\b/

/** A tugas begins with a verb, a fungsi with a noun. */
function openings(context: UnitContext, duties: readonly Duty[]): Finding[] {
  const row = rowFor(context, 'naskah-kata-tugas')
  if (!row) return []
  return duties.flatMap(({ id, sort, text }) => {
    const wrong = sort === 'fungsi' ? VERB.test(text) && !NO_VERB.test(text) : NOUN.test(text)
    if (!wrong) return []
    const [first = ''] = text.split(' ')
    return [
      findingOf(row, context.unit, {
        found: first,
        subjectId: id,
        params: { sort, text: shortened(text) },
      }),
    ]
  })
}

/** The same fungsi twice in one unit. */
function repeated(context: UnitContext, duties: readonly Duty[]): Finding[] {
  const row = rowFor(context, 'naskah-fungsi-ganda')
  if (!row) return []
  const seen = new Set<string>()
  return duties.flatMap(({ id, sort, text }) => {
    const key = `${sort} ${folded(text)}`
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [
      findingOf(row, context.unit, { found: 2, subjectId: id, params: { text: shortened(text) } }),
    ]
  })
}

/** Units a regulation gives no tugas of their own: functional groups, what lies below an UPTD, the region itself. */
const NO_ARTICLE: ReadonlySet<UnitType> = new Set<UnitType>(['kjf', 'uptd', 'pemda', 'generic'])

function withoutTask(context: UnitContext, duties: readonly Duty[]): Finding[] {
  const { unit, parent } = context
  const row = rowFor(context, 'naskah-tanpa-tugas')
  const has = duties.some(({ sort }) => sort === 'tugas')
  if (!row || has || NO_ARTICLE.has(unit.type) || parent?.type === 'uptd') return []
  return [findingOf(row, unit, { found: 0 })]
}

/** A reference to this text typed as digits: it stays behind when an article moves. Those to other laws name them. */
const TYPED =
  /\b(?:dalam|pada) (?:Pasal \d+[A-Z]?(?: ayat \(\d+[a-z]?\))?|ayat \(\d+[a-z]?\))(?!.{0,60}\b(?:Undang-Undang|Peraturan (?:Pemerintah|Presiden|Menteri|Daerah))\b)/u

function typedReferences(context: UnitContext, clauses: readonly Clause['id'][]): Finding[] {
  const row = rowFor(context, 'naskah-rujukan-angka')
  if (!row) return []
  return clauses.flatMap((id) => {
    const text = context.structure.tables.clause.get(id)?.text ?? ''
    const typed = TYPED.exec(text)?.[0]
    return typed
      ? [
          findingOf(row, context.unit, {
            found: typed,
            subjectId: id,
            params: { text: shortened(text) },
          }),
        ]
      : []
  })
}

/** Short forms every reader of a regulation knows, or that the program defines itself. */
const KNOWN = new Set([
  ...[
    'DPRD',
    'UPTD',
    'ASN',
    'RSUD',
    'APBD',
    'APBN',
    'PNS',
    'PPPK',
    'NIP',
    'KJF',
    'DPA',
    'RKA',
    'RKPD',
    'RPJMD',
    'RPJPD',
  ],
  ...[
    'SOP',
    'SPM',
    'PAD',
    'KTP',
    'KK',
    'TNI',
    'POLRI',
    'RT',
    'RW',
    'PKK',
    'UUD',
    'LPPD',
    'LKPJ',
    'SAKIP',
    'PPID',
  ],
])
const SHORT = /(?<![\p{L}\d-])\p{Lu}{2,7}(?![\p{L}\d-])/gu

/** A short form nobody explains: neither the text, nor a name on the chart. */
function undefinedTerms(context: UnitContext, texts: readonly string[]): Finding[] {
  const row = rowFor(context, 'naskah-istilah')
  if (!row) return []
  const all = texts.join('\n')
  const names = namesOnChart(context.structure, ANY_DAY, 'all')
  const unknown = [...new Set(all.match(SHORT) ?? [])].filter(
    (one) =>
      !KNOWN.has(one) &&
      !names.has(one) &&
      !/^[IVXLC]+$/.test(one) &&
      !all.includes(`disingkat ${one}`) &&
      !all.includes(`(${one})`),
  )
  const [first] = unknown
  return first ? [findingOf(row, context.unit, { found: unknown.join(', ') })] : []
}

/** Short forms that stand in names of units. */
const namesOnChart = derivedWhenAsked<ReadonlySet<string>>({
  name: 'short-forms-on-chart',
  value({ tables }) {
    const found = new Set<string>()
    for (const { name, shortName } of tables.unit.values())
      for (const one of `${name} ${shortName ?? ''}`.match(SHORT) ?? []) found.add(one)
    return found
  },
  same: (a, b) => a.size === b.size && [...a].every((one) => b.has(one)),
})

/** Laws that are in force no more, by what took their place and from which year on. */
const REVOKED: readonly (readonly [LawType, string, number, string, number])[] = [
  ['uu', '32', 2004, 'UU 23/2014', 2014],
  ['uu', '22', 1999, 'UU 32/2004', 2004],
  ['uu', '10', 2004, 'UU 12/2011', 2011],
  ['uu', '43', 1999, 'UU 5/2014', 2014],
  ['uu', '5', 2014, 'UU 20/2023', 2023],
  ['pp', '41', 2007, 'PP 18/2016', 2016],
  ['pp', '8', 2003, 'PP 41/2007', 2007],
  ['pp', '38', 2007, 'UU 23/2014', 2014],
]

/** What is amiss with the laws a text rests on: told at the top of the structure. */
function lawFindings(context: UnitContext): Finding[] {
  const { structure, unit, on } = context
  const laws = [...structure.tables.law.values()]
  const year = Number(on.slice(0, 4))
  const gone = rowFor(context, 'naskah-dasar-dicabut')
  const missing = rowFor(context, 'naskah-dasar-kurang')
  const revoked = laws.flatMap((law) => {
    const row = REVOKED.find((one) => isLaw(law, one) && one[4] <= year)
    return row && gone
      ? [findingOf(gone, unit, { found: shortLaw(law), subjectId: law.id, params: { by: row[3] } })]
      : []
  })
  const needed = [
    [
      'UU Pemerintahan Daerah',
      laws.some(({ lawType, about }) => lawType === 'uu' && /pemerintah(an)? daerah/i.test(about)),
    ],
    [
      'Perda Perangkat Daerah',
      laws.some(({ lawType, about }) => lawType === 'perda' && /perangkat daerah/i.test(about)),
    ],
  ] as const
  const absent = needed.filter(([, has]) => !has).map(([name]) => name)
  return absent.length > 0 && missing
    ? [...revoked, findingOf(missing, unit, { found: absent.join(', ') })]
    : revoked
}

function isLaw({ lawType, number, year }: Law, [type, no, of]: (typeof REVOKED)[number]): boolean {
  return lawType === type && year === of && Number.parseInt(number, 10) === Number(no)
}

function shortLaw({ lawType, number, year }: Law): string {
  return `${lawType.toUpperCase()} ${number}/${year}`
}

import { nipDigits } from '../ranks/nip.ts'
import { nameOf } from '../records/record-name.ts'
import type { Person, Post, Unit } from '../records/records.ts'
import { ruleRow, ruleTable } from '../rule-table/effective-rules.ts'
import type { Finding } from '../rule-table/finding.ts'
import { severityOf } from '../rule-table/rule-names.ts'
import { ANY_DAY, derivedWhenAsked } from '../structure/derived/derived.ts'
import type { Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import type { PersistentMap } from '../values/persistent-map.ts'
import { personFinding, unitOfPerson } from './person-findings.ts'
import { stateOf } from './unit-context.ts'

type Pair<R> = readonly [first: R, later: R]

/** Later records that repeat a value of an earlier one (by id), in the order of their values' first. */
function repeats<R extends { readonly id: string }>(
  name: string,
  tableOf: (structure: Structure) => PersistentMap<R>,
  keyOf: (record: R) => string | null,
): (structure: Structure) => readonly Pair<R>[] {
  const pairs = derivedWhenAsked<readonly Pair<R>[]>({
    name,
    value: (read) => pairsIn(tableOf(read), keyOf),
  })
  return (structure) => pairs(structure, ANY_DAY, 'all')
}

function pairsIn<R extends { readonly id: string }>(
  table: PersistentMap<R>,
  keyOf: (record: R) => string | null,
): readonly Pair<R>[] {
  const byValue = new Map<string, R[]>()
  table.forEach((record) => {
    const value = keyOf(record)
    if (!value) return
    const same = byValue.get(value)
    if (same) same.push(record)
    else byValue.set(value, [record])
  })
  const pairs: Pair<R>[] = []
  for (const same of byValue.values()) {
    if (same.length < 2) continue
    const [first, ...later] = same.sort((a, b) => (a.id < b.id ? -1 : 1))
    for (const one of later) pairs.push([first as R, one])
  }
  return pairs
}

const repeatedNip = repeats<Person>(
  'repeated-nip',
  ({ tables }) => tables.person,
  ({ nip }) => (nip ? nipDigits(nip) : null),
)
const repeatedUnitCode = repeats<Unit>(
  'repeated-unit-code',
  ({ tables }) => tables.unit,
  ({ code }) => code?.trim() || null,
)
const repeatedPostCode = repeats<Post>(
  'repeated-post-code',
  ({ tables }) => tables.post,
  ({ code }) => code?.trim() || null,
)

/** The first record that has the value a later one repeats. */
export function repeatedBy(structure: Structure, id: string): string | undefined {
  const pairs: readonly Pair<{ readonly id: string }>[] = [
    ...repeatedNip(structure),
    ...repeatedUnitCode(structure),
    ...repeatedPostCode(structure),
  ]
  return pairs.find(([, later]) => later.id === id)?.[0].id
}

/** Findings about values that only one record may have: an NIP, and the office's own codes. */
export function uniqueFindings(structure: Structure, on: CalendarDate): Finding[] {
  return [...nips(structure, on), ...codes(structure, on)]
}

function nips(structure: Structure, on: CalendarDate): Finding[] {
  const row = ruleRow(ruleTable(structure, on), 'nip-unique', 'all')
  if (!row) return []
  return repeatedNip(structure).map(([first, later]) =>
    personFinding(row, later, unitOfPerson(structure, later.id, on), {
      found: later.nip ?? '',
      limit: row.limit,
      params: { other: first.name },
    }),
  )
}

function codes(structure: Structure, on: CalendarDate): Finding[] {
  const row = ruleRow(ruleTable(structure, on), 'code-unique', 'all')
  if (!row) return []
  const units = repeatedUnitCode(structure)
  const posts = repeatedPostCode(structure)
  return [...units, ...posts].map(([first, later]) => ({
    rule: row.rule,
    severity: severityOf(row.rule),
    subjectId: later.id,
    unitId: later.kind === 'unit' ? later.id : later.unitId,
    found: later.code ?? '',
    limit: null,
    article: row.article,
    sourceState: stateOf(row),
    params: { found: later.code ?? '', name: nameOf(later) ?? '', other: nameOf(first) ?? '' },
  }))
}

import type { Unit, UnitType } from '../records/records.ts'
import type { Finding } from '../rule-table/finding.ts'
import type { RuleName } from '../rule-table/rule-names.ts'
import { unitFact } from '../rule-table/unit-facts.ts'
import { findingOf, rowFor, typedOfficeOf, type UnitContext } from './unit-context.ts'

/** A rule that counts units below a unit and compares with the row of its tipe. */
interface CountRule {
  readonly rule: RuleName
  /** Units at which is counted. */
  readonly at: readonly UnitType[]
  readonly counted: readonly UnitType[]
  /** Nearest unit above must be one of these. */
  readonly under?: readonly UnitType[]
  /** False: not asked here (a penggabungan, another level of government). */
  readonly asked?: (context: UnitContext) => boolean
  readonly skips?: (child: Unit) => boolean
  /** Counts below the asisten too. */
  readonly throughAsisten?: true
  readonly tipeOf?: 'unit'
  readonly scope?: 'kecamatan'
}

/** Offices whose sekretariat is that of a dinas. */
const LIKE_A_DINAS = ['dinas', 'badan', 'inspektorat', 'satpol-pp'] as const

const COUNT_RULES: readonly CountRule[] = [
  {
    rule: 'bidang-max',
    at: ['dinas', 'badan', 'satpol-pp'],
    counted: ['bidang'],
    asked: (context) => !isMerged(context) && !isLicensing(context.unit),
  },
  {
    rule: 'subbagian-sekretariat-max',
    at: ['sekretariat'],
    under: LIKE_A_DINAS,
    counted: ['subbagian'],
  },
  {
    rule: 'subbagian-sekretariat-max',
    at: ['sekretariat'],
    under: ['kecamatan'],
    counted: ['subbagian'],
    scope: 'kecamatan',
  },
  { rule: 'seksi-max', at: ['bidang'], counted: ['seksi', 'subbidang'] },
  { rule: 'kecamatan-seksi-max', at: ['kecamatan'], counted: ['seksi'] },
  { rule: 'kelurahan-seksi-max', at: ['kelurahan'], counted: ['seksi'] },
  { rule: 'asisten-max', at: ['setda'], counted: ['asisten'] },
  { rule: 'bagian-asisten-max', at: ['asisten'], counted: ['bagian'] },
  { rule: 'biro-max', at: ['setda'], counted: ['bagian'], throughAsisten: true },
  {
    rule: 'bagian-biro-max',
    at: ['bagian'],
    under: ['asisten', 'setda'],
    counted: ['bagian'],
  },
  { rule: 'subbagian-bagian-max', at: ['bagian'], counted: ['subbagian'] },
  { rule: 'staf-ahli-max', at: ['pemda', 'setda'], counted: ['staf-ahli'] },
  { rule: 'bagian-setwan-max', at: ['setwan'], counted: ['bagian'] },
  {
    rule: 'irban-max',
    at: ['inspektorat'],
    counted: ['irban'],
    skips: ({ name }) => /khusus|investigasi/i.test(name),
  },
  { rule: 'uptd-subbagian-max', at: ['uptd'], counted: ['subbagian'], tipeOf: 'unit' },
  { rule: 'uptd-seksi-max', at: ['uptd'], counted: ['seksi'], tipeOf: 'unit' },
]

const RULES_AT = new Map<UnitType, CountRule[]>()
for (const rule of COUNT_RULES)
  for (const type of rule.at) RULES_AT.set(type, [...(RULES_AT.get(type) ?? []), rule])

/** Findings of the rules that count what is below the unit. */
export function countFindings(context: UnitContext): Finding[] {
  return (RULES_AT.get(context.unit.type) ?? []).flatMap((rule) => {
    const finding = checked(rule, context)
    return finding ? [finding] : []
  })
}

function checked(rule: CountRule, context: UnitContext): Finding | null {
  const nearest = context.parent?.type
  if (rule.under && !(nearest && rule.under.includes(nearest))) return null
  if (rule.asked && !rule.asked(context)) return null
  const tipe = (rule.tipeOf === 'unit' ? context.unit : typedOfficeOf(context))?.tipe ?? null
  if (rule.tipeOf === 'unit' && tipe === null) return null
  const row = rowFor(context, rule.rule, tipe, rule.scope)
  if (!row || row.limit === null) return null
  const found = counted(rule, context)
  if (found <= row.limit) return null
  return findingOf(row, context.unit, { found, params: { tipe: row.tipe ?? '' } })
}

function counted(rule: CountRule, { structure, children }: UnitContext): number {
  let count = 0
  for (const child of children) {
    if (rule.counted.includes(child.type) && !rule.skips?.(child)) count++
    if (!rule.throughAsisten || child.type !== 'asisten') continue
    for (const id of structure.groups.childrenOf.get(child.id) ?? []) {
      const type = structure.tables.unit.get(id)?.type
      if (type && rule.counted.includes(type)) count++
    }
  }
  return count
}

/** A penggabungan may have more bidang than its tipe (PP 18/2016 Ps 40). */
function isMerged({ structure, unit }: UnitContext): boolean {
  return (unitFact(structure, 'urusan', unit.id) ?? 1) > 1
}

/** DPMPTSP follows a guide of its own (Permendagri 25/2021). */
function isLicensing({ name }: Unit): boolean {
  return /penanaman modal|dpmptsp|perizinan/i.test(name)
}

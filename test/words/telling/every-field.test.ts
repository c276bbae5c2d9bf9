import { describe, expect, it } from 'vitest'
import { ACT_KINDS, type Act } from '../../../renderer/domain/acts/act.ts'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import type { FrozenAct } from '../../../renderer/domain/proposal/proposal.ts'
import type { Field, Fields, FieldValue } from '../../../renderer/domain/records/form/field.ts'
import { KINDS } from '../../../renderer/domain/records/kinds.ts'
import { madeRecord } from '../../../renderer/domain/records/record-makers.ts'
import { RECORD_KINDS, type StructureRecord } from '../../../renderer/domain/records/records.ts'
import { ruleTable } from '../../../renderer/domain/rule-table/effective-rules.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { ANY_DAY } from '../../../renderer/domain/structure/derived/derived.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { all, type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import type { Language } from '../../../renderer/domain/values/language.ts'
import type { ProposalPaper } from '../../../renderer/print/heads/proposal-paper.ts'
import { articleLines } from '../../../renderer/print/proposal/act-articles.ts'
import { decisionText } from '../../../renderer/print/proposal/decision-text.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { actText, listedLines } from '../../../renderer/words/telling/act-line.ts'
import { actSource, fieldText, namingOf } from '../../../renderer/words/telling/act-records.ts'
import { actCapitals } from '../../../renderer/words/telling/act-words.ts'
import { fieldName } from '../../../renderer/words/telling/field-name.ts'
import { recordName } from '../../../renderer/words/telling/record-title.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { recordOfKind } from '../../make/record-of-kind.ts'

const LANGUAGES: readonly Language[] = ['id', 'en']
const ON = day('2018-10-04')

/** An office in which there is one record of every kind at least. */
const office = structureOf([...demoRecords(), ...missingKinds()])

function missingKinds(): StructureRecord[] {
  const there = new Set<string>(demoRecords().map(({ kind }) => kind))
  const [unit] = demoRecords().filter(({ kind }) => kind === 'unit')
  const [post] = demoRecords().filter(({ kind }) => kind === 'post')
  if (unit?.kind !== 'unit' || post?.kind !== 'post') throw new Error('no unit or post')
  const row = [...ruleTable(structureOf(demoRecords()), ANY_DAY).values()].find(
    ({ limit }) => limit !== null,
  )
  if (!row) throw new Error('no rule')
  const { rule, scope, tipe, limit, article, sourceState } = row
  const made: readonly StructureRecord[] = [
    madeRecord('succession', {
      id: 'succession:t',
      act: 'rename',
      fromId: unit.id,
      toId: unit.id,
      on: ON,
      basis: null,
    }),
    madeRecord('holiday', { id: 'holiday:t', date: ON, name: 'Libur Daerah' }),
    madeRecord('bup', { id: 'bup:t', title: 'Dokter Utama', age: 65 }),
    madeRecord('branch', {
      id: `branch:${unit.id.slice(5)}`,
      unitId: unit.id,
      arrangement: 'spread',
      columns: null,
    }),
    madeRecord('limit', {
      id: `limit:t`,
      rule,
      scope,
      tipe,
      limit,
      article,
      sourceState,
      enabled: true,
      checkedBy: null,
      checkedOn: null,
    }),
    madeRecord('override', {
      id: 'override:t',
      rule: 'seats-exceeded',
      subjectId: post.id,
      reason: 'Sementara',
      by: null,
      on: ON,
    }),
    madeRecord('freeze', {
      id: 'freeze:t',
      name: 'Pilkada',
      from: ON,
      until: null,
      basis: 'UU 10/2016',
      scope: 'jpt,pengawas',
      waitsFor: null,
      approvalNo: null,
      approvalDate: null,
    }),
    madeRecord('vacancy', {
      id: 'vacancy:t',
      postId: post.id,
      seat: 1,
      since: ON,
      cause: 'promosi',
      stage: null,
      candidateId: null,
      approvalNo: null,
      approvalDate: null,
      targetDate: null,
      note: null,
      closedOn: null,
    }),
    madeRecord('step', {
      id: 'step:t',
      vacancyId: 'vacancy:t',
      stage: 'sk',
      docNo: null,
      docDate: null,
      doneOn: null,
      note: null,
    }),
    madeRecord('setting', { id: 'setting:decreeDate', value: '2016-11-25' }),
  ]
  const missing = made.filter((record) => !there.has(record.kind) || record.kind === 'setting')
  for (const { kind } of missing) there.add(kind)
  const others = RECORD_KINDS.filter((kind) => !there.has(kind))
  return [...missing, ...others.map((kind) => recordOfKind(kind, demoRecords()))]
}

/** Two values of a field that are told otherwise. */
function otherValue(record: StructureRecord, name: string, field: Field): FieldValue {
  const held = (record as unknown as Readonly<Record<string, FieldValue>>)[name] ?? null
  if (record.kind === 'setting') return '2021-12-28'
  if (`${record.kind}.${name}` === 'freeze.scope') return held === 'jpt' ? 'pengawas' : 'jpt'
  if (name === 'rule') return held === 'nip' ? 'seats-exceeded' : 'nip'
  if (`${record.kind}.${name}` === 'limit.scope') return 'provinsi'
  if (field.choices) return field.choices.find((one) => one !== held) ?? null
  if (field.reference) return otherId(record, field)
  switch (field.type) {
    case 'flag':
      return held !== true
    case 'number':
      return held === 3 ? 4 : 3
    case 'date':
      return held === '2019-02-01' ? '2019-03-01' : '2019-02-01'
    default:
      return `${held ?? ''} baru`.trim()
  }
}

function otherId(record: StructureRecord, { reference }: Field): FieldValue {
  const to = (reference?.to ?? 'unit') as 'unit'
  const found = all(office, to).filter(({ id }) => id !== record.id)
  return found.at(-1)?.id ?? null
}

interface Sample {
  readonly name: string
  readonly record: StructureRecord
  readonly changed: StructureRecord
  readonly field: string
}

function samples(): Sample[] {
  return RECORD_KINDS.flatMap((kind) => {
    const record =
      kind === 'setting' ? office.tables.setting.get('setting:decreeDate') : all(office, kind)[0]
    if (!record) throw new Error(`no ${kind}`)
    return Object.entries(KINDS[kind].fields as Fields).map(([field, known]) => ({
      name: `${kind}.${field}`,
      record,
      field,
      changed: { ...record, [field]: otherValue(record, field, known) } as StructureRecord,
    }))
  })
}

/** Stored words that are English or no words at all, and so can stand in no sentence an office reads. */
const STORED = new RegExp(
  `\\b(?:${['male', 'female', 'other', 'true', 'false', 'null', 'undefined', 'recalled', 'verified', 'hang-left', 'hang-right', 'hang-both', 'spread', 'auto', 'kjf', 'kabkota', 'generic', 'jabatan-baru', 'pensiun-bup', 'izin-mendagri', 'pertek-bkn', 'tim-penilai', 'seats-exceeded', 'staf-ahli', 'satpol-pp'].join('|')})\\b`,
)
const ID =
  /\b(?:unit|post|person|appointment|vacancy|step|freeze|succession|holiday|limit|override|bup|branch|setting):/
const ISO = /\b\d{4}-\d{2}-\d{2}\b/
const HOLE = /\{\{|\b(?:field|act|kind|value|stage|cause|rules?)\.[a-z]/

function isTold(text: string, language: Language): void {
  for (const wrong of [ID, ISO, HOLE]) expect(text).not.toMatch(wrong)
  if (language === 'id') expect(text).not.toMatch(STORED)
}

/** What a paper says of an act: on the decision sheet, after the act in capitals. */
function onPaper(base: Structure, change: ProposalPaper['change'], act: Act, language: Language) {
  const frozen: FrozenAct = {
    ...act,
    reason: '',
    note: '',
    impact: { units: 0, posts: 0, seats: 0, eselon: {}, persons: [] },
  }
  const paper = {
    proposal: { name: 'Usulan', versions: [], author: '', basis: '' },
    versionNo: 1,
    change,
    acts: [frozen],
    decisions: {},
    fingerprint: '0000-0000',
    base,
    next: apply(base, change),
    date: ON,
    printed: ON,
    setting: () => '',
  } as unknown as ProposalPaper
  const table = decisionText(paper, wordsIn(language)).blocks.find(({ kind }) => kind === 'table')
  if (table?.kind !== 'table') throw new Error('no table')
  // The paper names the articles besides (`articles-beside.test.ts`).
  const articles = articleLines(paper, frozen, wordsIn(language))
  return (table.rows[0]?.cells[1] ?? []).filter((line) => !articles.includes(line))
}

describe.each(LANGUAGES)('every field of every kind of record, in %s', (language) => {
  const words = wordsIn(language)

  it.each(samples())('$name is told in words', ({ record, changed, field }) => {
    const naming = namingOf(words, {}, office)
    isTold(fieldName(words, field), language)
    expect(fieldName(words, field)).not.toBe(words('field.unknown'))
    for (const one of [record, changed]) {
      isTold(fieldText(words, naming, one, field) ?? '', language)
      isTold(recordName(words, naming, one), language)
    }
    expect(fieldText(words, naming, changed, field)).not.toBe(
      fieldText(words, naming, record, field),
    )
  })

  it.each(samples())('a draft that changes $name says the same on screen and paper', (sample) => {
    const change = put(office, [sample.changed])
    const acts = actsOf(office, change)
    expect(acts.length).toBeGreaterThan(0)
    for (const act of acts) {
      const source = actSource(words, change, office)
      const told = [actText(words, act, source), ...listedLines(words, act, source)]
      for (const line of told) isTold(line, language)
      expect(onPaper(office, change, act, language)).toEqual([actCapitals(words, act.act), ...told])
    }
  })

  it.each(RECORD_KINDS)('a %s that comes or goes is told in words', (kind) => {
    const record =
      kind === 'setting' ? office.tables.setting.get('setting:decreeDate') : all(office, kind)[0]
    if (!record) throw new Error(`no ${kind}`)
    const without = structureOf([...allRecords(office)].filter(({ id }) => id !== record.id))
    const comes = put(without, [record])
    for (const act of actsOf(without, comes)) {
      const source = actSource(words, comes, without)
      const told = [actText(words, act, source), ...listedLines(words, act, source)]
      for (const line of told) isTold(line, language)
      expect(onPaper(without, comes, act, language)).toEqual([actCapitals(words, act.act), ...told])
    }
  })

  it('names every act', () => {
    for (const kind of ACT_KINDS) isTold(actCapitals(words, kind), language)
  })
})

function allRecords(structure: Structure): StructureRecord[] {
  return RECORD_KINDS.flatMap((kind): StructureRecord[] => all(structure, kind))
}

it('a draft that changes the decree says which setting, from which day to which', () => {
  const change = put(office, [{ id: 'setting:decreeDate', kind: 'setting', value: '2021-12-28' }])
  const [act] = actsOf(office, change)
  if (!act) throw new Error('no act')
  expect(onPaper(office, change, act, 'id')).toEqual([
    'DATA KANTOR',
    'Tanggal peraturan: 25 November 2016 → 28 Desember 2021',
  ])
})

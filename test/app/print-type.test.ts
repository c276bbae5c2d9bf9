import { describe, expect, it } from 'vitest'
import { FIRST_CHOICE, type PrintChoice } from '../../renderer/app/printing/print-choice.ts'
import { settingRecord } from '../../renderer/domain/records/record-makers.ts'
import { recordsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { base64Of } from '../../renderer/domain/values/base64.ts'
import { makeSheets } from '../../renderer/papers/make-sheets.ts'
import { pngOf } from '../make/pictures.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'

const { live, proposal } = sampleProposal()

type Fields = Pick<PrintChoice, 'kind' | 'minType'> & Partial<PrintChoice>

function problemsAt(fields: Fields, of = { live, proposal }) {
  const choice: PrintChoice = { ...FIRST_CHOICE, content: 'units', ...fields }
  const order = { choice, language: 'id' as const, on: SAMPLE_DAY, today: SAMPLE_DAY }
  return makeSheets({ structure: of.live, ...of }, order)?.problems ?? []
}

describe('before it is printed', () => {
  it.each(['decision-sheet', 'vacancies'] as const)(
    'type too large for the %s is told, and the type it is set in',
    (kind) => {
      const told = ({ code }: { readonly code: string }) => code === 'type-too-small'
      expect(problemsAt({ kind, minType: 11 }).filter(told)).toEqual([])
      const [problem] = problemsAt({ kind, minType: 24 }).filter(told)
      expect(problem?.params.least).toBe('24')
      expect(Number(String(problem?.params.type).replace(',', '.'))).toBeLessThan(24)
      expect(problem?.place).toEqual({ kind: 'form', field: 'paper' })
    },
  )

  it('a broken word is told of a unit that is only in one version, by its name', () => {
    const long = 'Pertanggungjawabanketatausahaan'.repeat(2)
    const [version] = proposal.versions
    const [id, delta] =
      Object.entries(version?.change ?? {}).find(([, { before, after }]) => {
        return before === null && after?.kind === 'unit'
      }) ?? []
    if (!version || !id || delta?.after?.kind !== 'unit') throw new Error('no new unit')
    const after = { ...delta.after, name: long }
    const change = { ...version.change, [id]: { before: null, after } }
    const longer = { ...proposal, versions: [{ ...version, change }] }
    const named = problemsAt(
      { kind: 'before-after', minType: 10 },
      { live, proposal: longer },
    ).filter(({ code }) => code === 'name-broken')
    expect(named.map(({ params }) => params.name)).toEqual([long])
    expect(named[0]?.params.sheet).toBeGreaterThan(1)
    expect(named[0]?.place).toEqual({ kind: 'chart', unitId: id })
  })
})

describe('a logo that cannot be read', () => {
  it('is told, and is not printed', () => {
    const withLogo = (value: string) =>
      structureOf([...recordsOf(live), settingRecord('logo', value)])
    const told = (value: string) =>
      problemsAt({ kind: 'vacancies', minType: 8 }, { live: withLogo(value), proposal }).filter(
        ({ code }) => code === 'logo-unreadable',
      )
    expect(told('')).toEqual([])
    expect(told(`10x10 data:image/png;base64,${base64Of(pngOf(10, 10))}`)).toEqual([])
    for (const bad of ['10x10 https://contoh.test/a.png', '10x10 data:image/png;base64,aaaa']) {
      expect(told(bad).map(({ place }) => place)).toEqual([{ kind: 'setting', key: 'logo' }])
    }
  })
})

describe('where header and foot alone fill the paper', () => {
  it.each(['peta-jabatan', 'before-after', 'chart'] as const)(
    'the %s is set in smaller type that is told',
    (kind) => {
      const problems = problemsAt({ kind, minType: 24, paper: 'own', ownPaper: '200x200' })
      const [problem] = problems.filter(({ code }) => code === 'type-too-small')
      expect(Number(String(problem?.params.type).replace(',', '.'))).toBeGreaterThan(4)
    },
  )
})

import { describe, expect, it } from 'vitest'
import type { FrozenAct, Mark, Version } from '../../../renderer/domain/proposal/proposal.ts'
import { numberGaps } from '../../../renderer/domain/proposal/versions/number-gaps.ts'
import {
  actsToRedo,
  rejectionOf,
  revisionOf,
} from '../../../renderer/domain/proposal/versions/revision.ts'
import { sidesAsWritten } from '../../../renderer/domain/proposal/versions/sides-as-written.ts'
import {
  earlierVersion,
  versionDifference,
} from '../../../renderer/domain/proposal/versions/version-difference.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { moveUnit, renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { smallOffice, smallOfficeRecords, unit } from '../small-office.ts'
import { draft, drafted, live, signed } from './small-reform.ts'

/** An act as it stood on the paper, told by its number alone. */
function frozen(no: number, fields: Partial<FrozenAct> = {}): FrozenAct {
  return {
    no,
    key: `act ${no}`,
    act: 'rename',
    subject: 'unit',
    id: 'unit:ikp',
    name: 'Bidang Informasi Publik',
    place: 'Dinas Kominfo',
    from: 'Bidang Informasi Publik',
    to: 'Bidang Komunikasi Publik',
    fields: [],
    recordIds: ['unit:ikp', 'post:ikp'],
    atoms: [],
    needs: [],
    reason: '',
    note: '',
    impact: { units: 0, posts: 0, seats: 0, eselon: {}, persons: [] },
    ...fields,
  }
}

function version(
  no: number,
  acts: readonly number[],
  marks: Readonly<Record<number, Mark>> = {},
  origin: Version['origin'] = 'submitted',
): Version {
  const decisions = Object.fromEntries(
    Object.entries(marks).map(([act, mark]) => [
      `act ${act}`,
      { mark, remark: `catatan ${no}.${act}` },
    ]),
  )
  return { no, origin, at: signed.at, change: {}, acts: acts.map((one) => frozen(one)), decisions }
}

describe('numbers that no act bears any more', () => {
  const gaps = (versions: readonly Version[], acts: readonly number[], before: number | null) =>
    numberGaps(
      { versions },
      acts.map((no) => ({ no })),
      before,
      smallOffice(),
    ).map(({ why, version: of, numbers }) => `${of} ${why} ${numbers.join(',')}`)

  it('are told by what became of each: rejected, sent back, fallen along, or taken out by the drafter', () => {
    const marks = { 1: 'T', 2: 'R', 3: 'S', 4: 'S', 5: 'T' } as const
    const first = version(1, [1, 2, 3, 4, 5, 6], marks)
    const decided = version(2, [4], {}, 'decided')
    expect(gaps([first, decided], [4], null)).toEqual([
      '1 rejected 1,5',
      '1 revised 2',
      '1 fell 3',
      '1 withdrawn 6',
    ])
    expect(gaps([first, version(2, [4])], [4], null), 'no decision followed').toEqual([
      '1 rejected 1,5',
      '1 revised 2',
      '1 withdrawn 3,6',
    ])
    expect(gaps([version(1, [1, 2])], [2], null)).toEqual(['1 withdrawn 1'])
  })

  it('are told with the last version that had them, the earliest first, the numbers ascending', () => {
    const versions = [version(1, [3, 2, 1]), version(2, [10, 2, 9]), version(3, [7])]
    expect(gaps(versions, [7], null)).toEqual(['1 withdrawn 1,3', '2 withdrawn 2,9,10'])
  })

  it('of the versions before one alone, where it is asked for that', () => {
    const versions = [version(1, [1]), version(2, [2]), version(3, [3])]
    const each = (before: number) => gaps(versions, [], before)
    expect(each(1)).toEqual([])
    expect(each(2)).toEqual(['1 withdrawn 1'])
    expect(each(3)).toEqual(['1 withdrawn 1', '2 withdrawn 2'])
    expect(gaps(versions, [1, 2, 3], null)).toEqual([])
  })
})

describe('what one version changed against the one before it', () => {
  it('is told by the numbers of the acts: come, gone, and telling something else', () => {
    const before = [frozen(1), frozen(2), frozen(3)]
    const after = [frozen(1), frozen(3, { to: 'Bidang Statistik' }), frozen(8, { key: 'act new' })]
    expect(versionDifference(before, after)).toEqual({ added: [8], gone: [2], changed: [3] })
    expect(versionDifference(before, before)).toEqual({ added: [], gone: [], changed: [] })
  })

  it('sees each part of the text, whatever the order of what the act touches', () => {
    const changed = (fields: Partial<FrozenAct>) =>
      versionDifference([frozen(1)], [frozen(1, fields)]).changed
    const texts: Partial<FrozenAct>[] = [
      { name: 'Bidang Lain' },
      { place: 'Dinas Lain' },
      { from: null },
      { to: null },
      { fields: [{ field: 'name', from: 'a', to: 'b' }] },
      { reason: 'Anjab 2018' },
      { recordIds: ['unit:ikp'] },
    ]
    expect(texts.map((fields) => changed(fields))).toEqual(texts.map(() => [1]))
    expect(changed({ recordIds: ['post:ikp', 'unit:ikp'] })).toEqual([])
    expect(changed({ note: 'Catatan' }), 'a note is no text of the act').toEqual([])
  })

  it('is against the last of the versions before it', () => {
    const proposal = { ...draft(), versions: [version(1, [1]), version(2, [2]), version(4, [4])] }
    const earlier = (no: number) => earlierVersion(proposal, no)?.no
    expect([earlier(1), earlier(2), earlier(3), earlier(4), earlier(5)]).toEqual([
      undefined,
      1,
      2,
      2,
      4,
    ])
  })
})

describe('what a leader said about an act', () => {
  const versions = [
    version(1, [1, 2], { 1: 'R', 2: 'T' }),
    version(2, [1, 2]),
    version(3, [1, 2], { 2: 'S' }),
  ]

  it('holds until the next mark on it', () => {
    expect(revisionOf(versions, 'act 1')).toBe('catatan 1.1')
    expect(revisionOf(versions, 'act 2')).toBe('')
    expect(revisionOf(versions, 'act 9')).toBe('')
    expect(rejectionOf(versions, 'act 2')).toBeNull()
    expect(rejectionOf(versions, 'act 1')).toBeNull()
    expect(rejectionOf(versions.slice(0, 2), 'act 2')).toEqual({
      version: 1,
      remark: 'catatan 1.2',
    })
  })

  it('sends back what is to be redone, with the remark', () => {
    const [first] = versions
    if (!first) throw new Error('There is no version')
    expect(actsToRedo(first).map(({ act, remark }) => [act.no, remark])).toEqual([
      [1, 'catatan 1.1'],
    ])
  })
})

describe('before and after a change as it was written', () => {
  const change = drafted(live, renameUnit('unit:ikp', 'Bidang Komunikasi Publik'))

  it('are the structure in force and what the change makes of it, where nothing moved', () => {
    const sides = sidesAsWritten(change, live)
    expect(sides.base).toBe(live)
    expect(get(sides.next, 'unit:ikp')?.name).toBe('Bidang Komunikasi Publik')
  })

  it('are what it touches as that was, within what is in force by now', () => {
    const since = drafted(
      live,
      renameUnit('unit:ikp', 'Bidang Humas'),
      renameUnit('unit:egov', 'Bidang SPBE'),
    )
    const { base, next } = sidesAsWritten(change, apply(live, since))
    const names = [base, next].map((side) => [
      get(side, 'unit:ikp')?.name,
      get(side, 'unit:egov')?.name,
    ])
    expect(names).toEqual([
      ['Bidang Informasi Publik', 'Bidang SPBE'],
      ['Bidang Komunikasi Publik', 'Bidang SPBE'],
    ])
  })

  it('are what the change remembers alone, where the rest makes no tree before it or after', () => {
    const moved = drafted(live, moveUnit('unit:ikp', 'unit:egov'))
    const around = apply(
      apply(live, drafted(live, renameUnit('unit:ikp', 'Bidang Humas'))),
      put(live, [{ ...unit('egov', { name: 'Bidang E-Government' }), parentId: 'unit:ikp' }]),
    )
    const { base, next } = sidesAsWritten(moved, around)
    expect(get(next, 'unit:ikp')?.parentId).toBe('unit:egov')
    expect(get(base, 'unit:dinas'), 'nothing but what it touches').toBeUndefined()
    const parentless = structureOf(
      smallOfficeRecords().filter(({ id }) => id !== 'unit:dinas' && id !== 'unit:ikp'),
    )
    expect(get(sidesAsWritten(change, parentless).base, 'unit:egov')).toBeUndefined()
    const added = put(live, [unit('baru', { parentId: 'unit:dinas', order: 9 })])
    const other = apply(live, put(live, [unit('baru', { parentId: 'unit:ikp', order: 9 })]))
    expect(get(sidesAsWritten(added, other).base, 'unit:baru')).toBeUndefined()
    expect(get(sidesAsWritten(added, other).base, 'unit:egov')).toBeDefined()
  })
})

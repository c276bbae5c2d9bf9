import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { impactOfChange } from '../../../renderer/domain/acts/act-impact.ts'
import { foundationOf } from '../../../renderer/domain/proposal/carry/carry.ts'
import { decide } from '../../../renderer/domain/proposal/decision/decide.ts'
import { newProposal, optionOf, type Proposal } from '../../../renderer/domain/proposal/proposal.ts'
import { actsWithNotes, review } from '../../../renderer/domain/proposal/road/road.ts'
import {
  keptPlace,
  nextOption,
  openSiblings,
  optionGroups,
  optionLetter,
  optionsBeside,
} from '../../../renderer/domain/proposal/versions/options.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { sampleProposal } from '../../make/sample-proposal.ts'

const { live, proposal } = sampleProposal()
const signed = { by: 'Kabag', at: '2018-10-05T09:00:00+07:00', note: '' }

function given(id: Proposal['id'], at = '2018-10-06T08:00:00+07:00') {
  return {
    id,
    name: id,
    basisKind: 'perwako' as const,
    basis: '',
    author: '',
    date: day('2018-10-06'),
    at,
  }
}

const PLACE = { first: 'proposal:a' as const, no: 2 }

/** As it was stored before options kept their places. */
function older({ option: _, ...proposal }: Proposal): Proposal {
  return proposal
}

describe('an option begun from another proposal', () => {
  const [first, second, third] = proposal.versions[0]?.acts ?? []
  if (!first || !second || !third) throw new Error('too few acts')

  test('brings the reasons written since, those frozen in its text, and what was remarked', () => {
    const frozen = proposal.versions.map((version) => ({
      ...version,
      acts: version.acts.map((act) => ({ ...act, reason: `Alasan ${act.no}` })),
    }))
    const notes = { [first.key]: { reason: 'Alasan baru', note: '' } }
    const reviewed = review({ ...proposal, versions: frozen, notes }, signed)
    if (!reviewed.ok) throw new Error(reviewed.problem.code)
    const marks = Object.fromEntries(
      frozen.flatMap(({ acts }) =>
        acts.map(({ key }) => [
          key,
          { mark: 'S' as const, remark: key === second.key ? 'mulai Januari' : '' },
        ]),
      ),
    )
    const decided = decide(reviewed.value, live, marks, signed, true)
    if (!decided.ok) throw new Error(decided.problem.code)
    const option = optionOf(decided.value, given('proposal:b'), PLACE)
    expect(option).toMatchObject({ status: 'draf', basedOn: proposal.id, versions: [] })
    const told = new Map(
      actsWithNotes(option, live, option.change).map(({ key, reason, note }) => [
        key,
        [reason, note],
      ]),
    )
    expect(told.get(first.key)).toEqual(['Alasan baru', ''])
    expect(told.get(second.key)).toEqual(['Alasan 2', 'mulai Januari'])
    expect(told.get(third.key)).toEqual(['Alasan 3', ''])
    expect(told.size).toBe(frozen[0]?.acts.length)
  })
})

describe('options of one matter', () => {
  const a = newProposal(given('proposal:a', '2018-10-01T08:00:00+07:00'))
  const b = older(optionOf(a, given('proposal:b', '2018-10-03T08:00:00+07:00'), PLACE))
  const c = older(optionOf(b, given('proposal:c', '2018-10-02T08:00:00+07:00'), PLACE))
  const alone = newProposal(given('proposal:x'))

  test('of before places were kept are lettered in the order begun, also an option of an option', () => {
    const groups = optionGroups([c, alone, b, a])
    expect(
      groups.map(({ root, options }) => [
        root,
        options.map(({ letter, proposal: { id } }) => `${letter} ${id}`),
      ]),
    ).toEqual([['proposal:a', ['A proposal:a', 'B proposal:c', 'C proposal:b']]])
  })

  test('stay together where the first of them is gone', () => {
    const d = older(optionOf(a, given('proposal:d', '2018-10-04T08:00:00+07:00'), PLACE))
    expect(optionGroups([b, d]).map(({ root }) => root)).toEqual(['proposal:a'])
    expect(optionGroups([b])).toEqual([])
  })

  test('one begun in the same moment comes after the one it was begun from', () => {
    const at = a.log[0]?.at
    const copy = older(optionOf(a, given('proposal:0', at), PLACE))
    expect(optionGroups([copy, a])[0]?.options.map(({ proposal: { id } }) => id)).toEqual([
      'proposal:a',
      'proposal:0',
    ])
  })
})

describe('options begun before places were kept', () => {
  const first = newProposal(given('proposal:m'))
  const copy = (id: Proposal['id'], of: Proposal, at?: string) =>
    older(optionOf(of, given(id, at), PLACE))
  const ids = (proposals: readonly Proposal[]) =>
    optionGroups(proposals).map(({ options }) =>
      options.map(({ letter, proposal: { id } }) => `${letter} ${id.slice('proposal:'.length)}`),
    )

  test('in the same moment come by how many copies they are away from the first, then by id', () => {
    const b = copy('proposal:z', first)
    const c = copy('proposal:b', b)
    const d = copy('proposal:y', first)
    expect(ids([c, b, d, first])).toEqual([['A m', 'B y', 'C z', 'D b']])
    expect(ids([b, d, c, first])).toEqual([['A m', 'B y', 'C z', 'D b']])
    expect(ids([b, d, c])).toEqual([['A y', 'B z', 'C b']])
  })

  test('without a log come first', () => {
    const b = { ...copy('proposal:b', first), log: [] }
    expect(ids([first, b])).toEqual([['A b', 'B m']])
  })

  test('take the places that those with a place leave free', () => {
    const placed = { ...copy('proposal:p', first), option: { first: first.id, no: 2 } }
    const early = copy('proposal:e', first, '2018-10-07T08:00:00+07:00')
    const late = copy('proposal:l', first, '2018-10-08T08:00:00+07:00')
    expect(ids([late, placed, early, first])).toEqual([['A m', 'B p', 'C e', 'D l']])
    expect(nextOption([late, placed, early, first], placed)).toEqual({ first: first.id, no: 5 })
  })

  test('of one with a place belong to its matter, one copy further away', () => {
    const placed = optionOf(first, given('proposal:a'), { first: 'proposal:gone', no: 3 })
    const b = copy('proposal:0', placed)
    expect(optionGroups([b, placed]).map(({ root }) => root)).toEqual(['proposal:gone'])
    const other = { ...copy('proposal:x', first), basedOn: 'proposal:gone' as const }
    expect(ids([b, other, placed])).toEqual([['A x', 'B 0', 'C a']])
  })

  test('that name each other in a round are one matter, and it ends', () => {
    const x = { ...newProposal(given('proposal:x')), basedOn: 'proposal:y' as const }
    const y = { ...newProposal(given('proposal:y')), basedOn: 'proposal:x' as const }
    expect(optionGroups([x, y])).toEqual([])
    expect(nextOption([x, y], x)).toEqual({ first: 'proposal:x', no: 2 })
  })
})

describe('the options beside a proposal', () => {
  const alone = newProposal(given('proposal:alone'))
  const a = newProposal(given('proposal:a'))
  const b = optionOf(a, given('proposal:b'), nextOption([a], a))
  const c = optionOf(a, given('proposal:c'), nextOption([b, a], a))
  const letters = (options: ReturnType<typeof openSiblings>) => options.map(({ letter }) => letter)

  test('are all of its matter, itself among them; of one that stands alone it alone', () => {
    expect(optionsBeside([alone, c, b, a], b).map(({ letter }) => letter)).toEqual(['A', 'B', 'C'])
    expect(optionsBeside([c, b, a, alone], alone)).toEqual([{ letter: 'A', proposal: alone }])
  })

  test('that could still come in force are the others, neither in force nor withdrawn', () => {
    expect(letters(openSiblings([c, b, a, alone], b))).toEqual(['A', 'C'])
    const inForce = { ...c, status: 'berlaku' as const }
    expect(letters(openSiblings([inForce, b, a], b))).toEqual(['A'])
    const withdrawn = { ...a, status: 'ditarik' as const }
    expect(letters(openSiblings([c, b, withdrawn], b))).toEqual(['C'])
    const established = { ...a, status: 'ditetapkan' as const }
    expect(letters(openSiblings([c, b, established], b))).toEqual(['A', 'C'])
    expect(openSiblings([c, b, a, alone], alone)).toEqual([])
  })
})

test('letters go on after Z as in a table', () => {
  expect([1, 2, 26, 27, 28, 52, 53, 702, 703].map(optionLetter)).toEqual(
    'A B Z AA AB AZ BA ZZ AAA'.split(' '),
  )
})

describe('the letter of an option', () => {
  const letters = (proposals: readonly Proposal[]) =>
    (optionGroups(proposals)[0]?.options ?? []).map(({ letter, proposal: { id } }) => [letter, id])
  const begin = (proposals: readonly Proposal[], origin: Proposal, id: Proposal['id']) =>
    optionOf(origin, given(id), nextOption(proposals, origin))
  const a = newProposal(given('proposal:a'))
  const b = begin([a], a, 'proposal:b')
  const c = begin([b, a], b, 'proposal:c')
  const d = begin([c, b, a], a, 'proposal:d')

  test('is the next one, of whichever option it is begun', () => {
    expect(letters([d, c, b, a])).toEqual([
      ['A', 'proposal:a'],
      ['B', 'proposal:b'],
      ['C', 'proposal:c'],
      ['D', 'proposal:d'],
    ])
  })

  test('stays when others are removed, and goes to no other', () => {
    expect(letters([d, c, a])).toEqual([
      ['A', 'proposal:a'],
      ['C', 'proposal:c'],
      ['D', 'proposal:d'],
    ])
    const e = begin([d, b], b, 'proposal:e')
    expect(letters([e, d, b])).toEqual([
      ['B', 'proposal:b'],
      ['D', 'proposal:d'],
      ['E', 'proposal:e'],
    ])
  })
})

describe('a letter once given', () => {
  test('is given to no other, whatever is begun and removed', () => {
    const steps = fc.array(fc.tuple(fc.boolean(), fc.nat(20)), { minLength: 3, maxLength: 30 })
    let removals = 0
    fc.assert(
      fc.property(steps, (list) => {
        let shelf: readonly Proposal[] = [newProposal(given('proposal:a'))]
        const lettered = new Set([1])
        for (const [at, [begins, pick]] of list.entries()) {
          const one = shelf[pick % shelf.length]
          if (!one) break
          if (begins) {
            const place = nextOption(shelf, one)
            expect(lettered.has(place.no)).toBe(false)
            lettered.add(place.no)
            shelf = [optionOf(one, given(`proposal:${at}`), place), ...shelf]
          } else if (shelf.length > 1) {
            const kept = keptPlace(shelf, one)
            const left = shelf.filter(({ id }) => id !== one.id)
            shelf = left.map((other) => (other.id === kept?.id ? { ...other, ...kept } : other))
            removals += Number(kept !== null)
          }
        }
      }),
      { seed: 5, numRuns: 200 },
    )
    expect(removals).toBeGreaterThan(50)
  })

  test('nothing is kept where those left tell it, or none is left', () => {
    const a = newProposal(given('proposal:a'))
    const b = optionOf(a, given('proposal:b'), nextOption([a], a))
    expect(keptPlace([b, a], a)).toBeNull()
    expect(keptPlace([a], a)).toBeNull()
    expect(keptPlace([b, a], b)).toEqual({ id: 'proposal:a', lastOption: 2 })
    const c = optionOf(a, given('proposal:c'), nextOption([b, a], a))
    expect(keptPlace([c, b, a], b)).toBeNull()
    expect(keptPlace([c, b, a], c)).toEqual({ id: 'proposal:a', lastOption: 3 })
    expect(keptPlace([c, b], c)).toEqual({ id: 'proposal:b', lastOption: 3 })
    const remembers = { ...a, lastOption: 4 }
    expect(nextOption([remembers], remembers).no).toBe(5)
    expect(keptPlace([b, remembers], b)).toBeNull()
    expect(keptPlace([b, remembers], remembers)).toEqual({ id: 'proposal:b', lastOption: 4 })
  })
})

describe('what a whole proposal does to the numbers', () => {
  test('is the sum of what its acts do', () => {
    const whole = impactOfChange(foundationOf(proposal.change), proposal.change)
    const sum = (field: 'units' | 'posts' | 'seats') =>
      (proposal.versions[0]?.acts ?? []).reduce((total, { impact }) => total + impact[field], 0)
    expect(whole.units).toBe(sum('units'))
    expect(whole.posts).toBe(sum('posts'))
    expect(whole.seats).toBe(sum('seats'))
    expect(whole.units).not.toBe(0)
  })
})

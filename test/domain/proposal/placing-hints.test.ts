import { describe, expect, it } from 'vitest'
import { hintsOfAct, placingHints } from '../../../renderer/domain/proposal/people/placing-hints.ts'
import type { PersonId, PostId } from '../../../renderer/domain/records/records.ts'
import { apply, type Change } from '../../../renderer/domain/structure/change.ts'
import { drop, put } from '../../../renderer/domain/structure/edit.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, smallOfficeRecords } from '../small-office.ts'

const ON = day('2018-10-04')
/** Too low for any post of a head, and with a number that is none: the latter is a gap in what is on record. */
const low = person('muda', { golongan: 'II/a', nip: '123' })
const base = structureOf([...smallOfficeRecords(), low])
const added = put(base, [
  post('baru', { unitId: 'unit:ikp', category: 'pengawas', eselon: 'IV.a', head: false }),
])
const next = apply(base, added)

const hints = (personId: PersonId, postId: PostId) =>
  placingHints(base, next, { personId, postId }, ON).map(({ code }) => code)

describe('what speaks against placing a person', () => {
  it('is said of a post the proposal brings, by the person as the form for filling says it', () => {
    expect(hints('person:muda', 'post:baru')).toEqual(['hint-golongan'])
    expect(hints('person:media', 'post:baru')).toEqual([])
  })

  it('is nothing of a post or a person that are not there', () => {
    expect(hints('person:muda', 'post:tidak-ada')).toEqual([])
    expect(hints('person:tidak-ada', 'post:baru')).toEqual([])
  })
})

describe('what speaks against an act that places', () => {
  const given = holds('muda', 'baru', { from: ON })
  const change: Change = { ...added, ...put(next, [given]) }
  const asked = (of: Change, act: 'appoint' | 'rename', ids: readonly string[] = [given.id]) =>
    hintsOfAct({ base, next: apply(base, of), change: of }, { act, recordIds: ids }, ON).map(
      ({ code }) => code,
    )

  it('is said of everybody whom it gives a post', () => {
    expect(asked(change, 'appoint')).toEqual(['hint-golongan'])
    expect(asked(change, 'appoint', [given.id, 'post:baru', 'appointment:tidak-ada'])).toEqual([
      'hint-golongan',
    ])
  })

  it('is not asked of another kind of act, nor of who acts there, stays or goes', () => {
    expect(asked(change, 'rename')).toEqual([])
    const acts = holds('muda', 'baru', { from: ON, role: 'plt' })
    expect(asked({ ...added, ...put(next, [acts]) }, 'appoint')).toEqual([])
    const held = structureOf([...smallOfficeRecords(), low, holds('muda', 'media')])
    const kept = put(held, [holds('muda', 'media', { until: day('2020-01-01') })])
    const gone = drop(held, ['appointment:muda-media'])
    for (const of of [kept, gone]) {
      const said = hintsOfAct(
        { base: held, next: apply(held, of), change: of },
        { act: 'appoint', recordIds: ['appointment:muda-media'] },
        ON,
      )
      expect(said).toEqual([])
    }
  })
})

import { describe, expect, test } from 'vitest'
import { settle } from '../../../renderer/domain/proposal/clashes/settle.ts'
import { decide } from '../../../renderer/domain/proposal/decision/decide.ts'
import { newProposal } from '../../../renderer/domain/proposal/proposal.ts'
import { review, submit } from '../../../renderer/domain/proposal/road/road.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { addPost } from '../../../renderer/domain/verbs/post-edits.ts'
import { addUnit, renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { post, unit } from '../small-office.ts'
import { drafted, given, live, signed, value } from './small-reform.ts'

const change = drafted(live, renameUnit('unit:egov', 'Bidang Aptika'), abolishUnits(['unit:media']))
const draft = { ...newProposal(given), change }
const submitted = value(submit(draft, live, signed))
const reviewed = value(review(submitted, signed))
const marks = Object.fromEntries(
  (reviewed.versions[0]?.acts ?? []).map(({ key }) => [key, { mark: 'S' as const, remark: '' }]),
)
const decided = value(decide(reviewed, live, marks, signed, false))
const {
  kind: _post,
  order: _first,
  ...added
} = post('baru', {
  unitId: 'unit:media',
  title: 'Pranata Humas',
})
const {
  kind: _unit,
  order: _second,
  ...below
} = unit('baru', {
  parentId: 'unit:media',
  name: 'Seksi Baru',
})
const withPost = apply(live, drafted(live, addPost(added)))
const withUnit = apply(live, drafted(live, addUnit({ unit: below, place: 'last', head: null })))
const abolition = reviewed.versions[0]?.acts.find(({ act }) => act === 'abolish')

describe('what came in force into a unit that a proposal ends', () => {
  test.each([
    ['draft', () => submit(draft, withPost, signed)],
    ['decided', () => settle(decided, withPost, {}, signed)],
  ] as const)('is told with post, unit and act: %s', (_, run) => {
    const result = run()
    expect(result).toMatchObject({
      problem: {
        code: 'proposal-leaves-post',
        params: { name: 'Pranata Humas', unit: 'Seksi Media', no: abolition?.no },
      },
    })
    if (result.ok) throw new Error('went through')
    for (const language of ['id', 'en'] as const) {
      const said = wordsIn(language).problem(result.problem)
      for (const one of ['Pranata Humas', 'Seksi Media', String(abolition?.no)])
        expect(said).toContain(one)
    }
  })

  test('is told of a unit too', () => {
    expect(submit(draft, withUnit, signed)).toMatchObject({
      problem: { code: 'proposal-leaves-unit', params: { name: 'Seksi Baru' } },
    })
  })
})

import { expect, test } from 'vitest'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { applyActs, withoutRejected } from '../../../renderer/domain/acts/apply-acts.ts'
import type { UnitId } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { childrenOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { moveUnit, reorderUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { cityRecords } from '../../../renderer/samples/city.ts'
import { drafted, value } from './small-reform.ts'

const city = structureOf(cityRecords(7, 400))
const [NAKER, PPPA, PANGAN, LH]: UnitId[] = ['unit:190', 'unit:210', 'unit:230', 'unit:256']

test.each([
  ['one earlier', reorderUnit(LH as UnitId, -1), [NAKER, PPPA, LH, PANGAN]],
  [
    'behind the one before those',
    moveUnit(LH as UnitId, 'unit:1', { after: 'unit:170' }),
    [LH, NAKER, PPPA, PANGAN],
  ],
])(
  'an office put %s stays there when those between are not abolished after all',
  (_, edit, order) => {
    const gone = abolishUnits([NAKER, PPPA] as UnitId[])
    const change = drafted(city, gone, edit)
    const acts = actsOf(city, change)
    const rejected = acts.filter(({ act }) => act === 'abolish').map(({ key }) => key)
    const { accepted } = withoutRejected(city, change, acts, new Set(rejected))
    const next = apply(city, value(applyActs(city, change, acts, accepted)))
    const those = childrenOf(next, 'unit:1').filter((id) => order.includes(id))
    expect(those).toEqual(order)
  },
)

import { giveDuties } from '../../renderer/domain/duties/duty-edits.ts'
import { dutyLists } from '../../renderer/domain/duties/lost-duties.ts'
import { addStarters } from '../../renderer/domain/duties/starter-duties.ts'
import { apply } from '../../renderer/domain/structure/change.ts'
import { all, type Structure } from '../../renderer/domain/structure/structure.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import { alone, type Measure, percentile, timed } from './measure.ts'
import { cityOf } from './structures.ts'

const UNITS = 400
const TURNS = 30

/** The lists of a proposal over a city in which every unit has duties, worked out after one edit of it. */
export async function measure(): Promise<Measure[]> {
  const base = withDuties(cityOf(UNITS))
  const seksi = all(base, 'unit').filter(({ type }) => type === 'seksi' || type === 'subbidang')
  const gone = seksi.slice(0, 20).map(({ id }) => id)
  const abolished = abolishUnits(gone)(base)
  if (!abolished.ok) throw new Error(abolished.problem.code)
  let next = apply(base, abolished.value)
  const units = all(next, 'unit').filter(({ type }) => type === 'bidang')
  const duties = all(next, 'duty')
  dutyLists(base, next)
  let turn = 0
  const worked = await timed(TURNS, () => {
    const duty = duties[(turn * 37) % duties.length]
    const unit = units[turn++ % units.length]
    const given = duty && unit && giveDuties({ duties: [duty], unitId: unit.id })(next)
    if (!given?.ok) throw new Error('refused')
    next = apply(next, given.value)
    dutyLists(base, next)
  })
  const name = `the lists of ${duties.length} duties of ${UNITS} units after one edit (p95)`
  return [alone(name, percentile(worked, 0.95), 'ms', 100)]
}

function withDuties(city: Structure): Structure {
  let count = 0
  const ids = all(city, 'unit').map(({ id }) => id)
  const started = addStarters(ids, () => `duty:bench${count++}`)(city)
  return started.ok ? apply(city, started.value) : city
}

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { allFindings } from '../../renderer/domain/findings/all-findings.ts'
import { staffingOf } from '../../renderer/domain/readings/staffing.ts'
import { structureCounts } from '../../renderer/domain/readings/structure-counts.ts'
import { apply } from '../../renderer/domain/structure/change.ts'
import { trialOf } from '../../renderer/domain/structure/derived/trial.ts'
import { all, type Structure } from '../../renderer/domain/structure/structure.ts'
import { vacanciesOn } from '../../renderer/domain/vacancy/register/vacancies.ts'
import { changePost } from '../../renderer/domain/verbs/post-edits.ts'
import { renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { CITY_DAY } from '../../renderer/samples/city.ts'
import { type Measure, percentile, timed } from './measure.ts'
import { cityOf } from './structures.ts'

const UNITS = 8000
const TURNS = 20
/** Edits after which the memory is looked at, and looked at again. */
const [FEW, MANY] = [100, 1000]

/** Everything derived, after an edit and from nothing, beside the same with nothing kept; and what is kept of it. */
export async function measure(): Promise<Measure[]> {
  let city = cityOf(UNITS)
  const [units, posts] = [all(city, 'unit'), all(city, 'post')]
  let turn = 0
  const edited = (): Structure => {
    turn++
    const unit = units[(turn * 31) % units.length]
    const post = posts[(turn * 37) % posts.length]
    const edit =
      turn % 2 && unit
        ? renameUnit(unit.id, `Unit ${turn}`)(city)
        : post && changePost(post.id, { kelas: 1 + (turn % 15) })(city)
    if (edit?.ok) city = apply(city, edit.value)
    return city
  }
  const read = (structure: Structure) => {
    allFindings(structure, CITY_DAY)
    structureCounts(structure, CITY_DAY)
    staffingOf(structure, CITY_DAY).total('unit:none')
    vacanciesOn(structure, CITY_DAY)
  }
  const began = performance.now()
  read(city)
  const first = performance.now() - began
  const after = percentile(await timed(TURNS, () => read(edited())), 0.5)
  const anew = percentile(await timed(5, () => read(trialOf(edited()).read)), 0.5)
  for (let at = 0; at < FEW; at++) read(edited())
  const few = heapMegabytes()
  for (let at = FEW; at < MANY; at++) read(edited())
  const of = `${UNITS} units, ${posts.length} posts`
  const row = { target: null, baselineName: 'with nothing kept' }
  return [
    {
      ...row,
      name: `everything derived at first, ${of}`,
      value: first,
      unit: 'ms',
      baseline: anew,
    },
    { ...row, name: `the same after an edit (median)`, value: after, unit: 'ms', baseline: anew },
    {
      ...row,
      name: `memory after ${MANY} edits`,
      value: heapMegabytes(),
      unit: 'MB',
      baseline: few,
      baselineName: `after ${FEW}`,
    },
  ]
}

function heapMegabytes(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

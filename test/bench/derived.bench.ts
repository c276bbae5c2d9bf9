import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { allFindings } from '../../renderer/domain/findings/all-findings.ts'
import { staffingOf } from '../../renderer/domain/readings/staffing.ts'
import { structureCounts } from '../../renderer/domain/readings/structure-counts.ts'
import { apply } from '../../renderer/domain/structure/change.ts'
import { DerivedValues } from '../../renderer/domain/structure/derived/derived-values.ts'
import { trialOf } from '../../renderer/domain/structure/derived/trial.ts'
import { all, type Structure } from '../../renderer/domain/structure/structure.ts'
import { vacanciesOn } from '../../renderer/domain/vacancy/register/vacancies.ts'
import { changePost } from '../../renderer/domain/verbs/post-edits.ts'
import { renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { CITY_DAY } from '../../renderer/samples/city.ts'
import { type Measure, percentile, processorMs, timed } from './measure.ts'
import { cityOf } from './structures.ts'

const UNITS = 8000
const TURNS = 20
/** First judgements, each in a thread of its own in which nothing ran before, as when the program starts. */
const FIRST_TURNS = 3
const OF_FIRST = 'first judgement'
/** Units of the city whose memory is looked at after so many edits, and after so many more. */
const SMALL = 2000
const [FEW, MANY] = [100, 1000]

/**
 * Everything derived at first, beside the same with no read written down; after an edit, beside the same with nothing
 * kept; and what is kept of it.
 */
export async function measure(): Promise<Measure[]> {
  const large = editedCity(UNITS)
  const after = percentile(await timed(TURNS, () => read(large.edited())), 0.5)
  const anew = percentile(await timed(3, () => read(trialOf(large.edited()).read)), 0.5)
  const small = editedCity(SMALL)
  for (let at = 0; at < FEW; at++) read(small.edited())
  const few = heapMegabytes()
  for (let at = FEW; at < MANY; at++) read(small.edited())
  const row = { target: null }
  return [
    await firstJudgement(`${UNITS} units, ${large.posts} posts`),
    {
      ...row,
      name: `the same after an edit (median)`,
      value: after,
      unit: 'ms',
      baseline: anew,
      baselineName: 'with nothing kept',
    },
    {
      ...row,
      name: `memory after ${MANY} edits of ${SMALL} units`,
      value: heapMegabytes(),
      unit: 'MB',
      baseline: few,
      baselineName: `after ${FEW}`,
    },
  ]
}

/** A city that is another after each call of `edited`. */
function editedCity(size: number) {
  let city = cityOf(size)
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
  return { posts: posts.length, edited }
}

function read(structure: Structure): void {
  allFindings(structure, CITY_DAY)
  structureCounts(structure, CITY_DAY)
  staffingOf(structure, CITY_DAY).total('unit:none')
  vacanciesOn(structure, CITY_DAY)
}

async function firstJudgement(of: string): Promise<Measure> {
  const [noted, silent]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < FIRST_TURNS; turn++) {
    silent.push(await judgedElsewhere(false))
    noted.push(await judgedElsewhere(true))
  }
  return {
    name: `everything derived at first, ${of} (median)`,
    value: percentile(noted, 0.5),
    unit: 'ms',
    target: null,
    baseline: percentile(silent, 0.5),
    baselineName: 'with no read written down',
  }
}

/** Milliseconds of processor time in a thread of its own. */
async function judgedElsewhere(isNoted: boolean): Promise<number> {
  const workerData = { work: OF_FIRST, isNoted }
  const thread = new Worker(fileURLToPath(import.meta.url), { workerData })
  const [ms] = await once(thread, 'message')
  await thread.terminate()
  return ms
}

async function judge({ isNoted }: { isNoted: boolean }): Promise<void> {
  if (!isNoted) DerivedValues.prototype.saw = () => {}
  const city = cityOf(UNITS)
  parentPort?.postMessage(await processorMs(() => read(city)))
}

if (!isMainThread && workerData?.work === OF_FIRST) await judge(workerData)

function heapMegabytes(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

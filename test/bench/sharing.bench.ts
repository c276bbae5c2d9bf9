import { closeBatch, openStructure } from '../../renderer/domain/sharing/close-batch.ts'
import { partSince } from '../../renderer/domain/sharing/part.ts'
import { beginningOf } from '../../renderer/domain/sharing/shared-state.ts'
import { take } from '../../renderer/domain/sharing/take.ts'
import { apply, isEmpty } from '../../renderer/domain/structure/change.ts'
import { faultsOfChange } from '../../renderer/domain/structure/faults.ts'
import {
  recordCount,
  recordsOf,
  type Structure,
} from '../../renderer/domain/structure/structure.ts'
import { randomOf } from '../../renderer/samples/random.ts'
import { writeBagan } from '../../renderer/storage/bagan-file.ts'
import { sharedContent, sharedStateOf } from '../../renderer/storage/shared-content.ts'
import { wideEdit } from '../domain/sharing/wide-edit.ts'
import { whyNoServer } from '../make/city-server.ts'
import { alone, type Measure, percentile, timed } from './measure.ts'
import { serverWriters } from './server-writers.ts'
import { cityOf } from './structures.ts'

/** Some 20,000 posts. */
const UNITS = 8000
const EDITS = 1000
const TURNS = 9
const RING = 'Membentuk lingkaran setelah dua salinan digabungkan.'

/** Two laptops of a city worked on apart, each so many edits, and brought together. */
export async function measure(): Promise<Measure[]> {
  const city = cityOf(UNITS)
  const begun = beginningOf(city, new Map(), 'begin/1')
  const [mine, theirs] = [worked(city, 1, 'a'), worked(city, 2, 'b')]
  const given = closeBatch(begun, openStructure(theirs), 'theirs/1')
  const names = { own: 'mine/1', repairs: 'mine/2' } as const
  const taking = await timed(TURNS, () =>
    take(begun, openStructure(mine), { state: given, only: null }, names, RING),
  )
  const { state } = partSince(begun, given)
  const records = recordsOf(state.structure)
  const part = await writeBagan({ name: '', seq: 1, records, shared: sharedContent(state, []) })
  const all = { records: recordsOf(city), documents: [] }
  const named = await timed(3, () => sharedStateOf(all))
  const of = `${recordCount(city)} records, ${city.tables.post.size} posts`
  const onServer = whyNoServer === null ? await serverWriters(city) : []
  return [
    alone(`take ${EDITS} edits beside ${EDITS} own, ${of}`, percentile(taking, 0.5), 'ms', 150),
    alone(`what ${EDITS} edits come to as a file`, part.length / 2 ** 20, 'MB', 50 / 1024),
    alone(`name what a file of before begins with, ${of}`, percentile(named, 0.5), 'ms'),
    ...onServer,
  ]
}

function worked(city: Structure, seed: number, tag: string): Structure {
  const random = randomOf(seed)
  let now = city
  for (let made = 0, at = 0; made < EDITS; at++) {
    const edit = wideEdit(now, random, `${tag}${at}`, 'any')(now)
    if (!edit.ok || isEmpty(edit.value)) continue
    const next = apply(now, edit.value)
    if (faultsOfChange(next, edit.value).length > 0) continue
    now = next
    made++
  }
  return now
}

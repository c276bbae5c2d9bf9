import { describe, expect, it } from 'vitest'
import { type Decided, settleOpen } from '../../../renderer/app/workspace/settle-open.ts'
import { noteSent, sharingNow } from '../../../renderer/app/workspace/sharing-now.ts'
import { takeBack } from '../../../renderer/app/workspace/take-back.ts'
import { diff } from '../../../renderer/domain/structure/change.ts'
import { get } from '../../../renderer/domain/structure/structure.ts'
import type { CalendarDate } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { changeUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { randomOf } from '../../../renderer/samples/random.ts'
import { smallOfficeRecords } from '../../domain/small-office.ts'
import { done, LABEL, Laptop, twoLaptops } from './office-laptop.ts'

const GONE_ON = { on: '2018-10-04' as CalendarDate, decreeNo: null, decreeDate: null }

async function now(laptop: Laptop) {
  const told = await sharingNow(laptop.open)
  if (!told) throw new Error('never shared')
  return told
}

async function settle(laptop: Laptop, value: string) {
  const { state, open } = await now(laptop)
  const decided = open.flatMap((place): Decided[] => {
    const choice = place.choices.find((one) => one.value === value)
    return choice ? [{ place, choice }] : []
  })
  return settleOpen(laptop.open, state, decided, GONE_ON)
}

/** One field alone: another name would be that of the head post too. */
async function short({ open }: Laptop, shortName: string) {
  done(await open.workspace.run(LABEL, changeUnit('unit:ikp', { shortName })))
}

const named = (name: string) => JSON.stringify([name])

describe('how an office stands with others', () => {
  it('is nothing where nobody ever sent or took', async () => {
    const alone = new Laptop('Sri', randomOf(1))
    await alone.begin({ records: smallOfficeRecords() })
    await short(alone, 'Bidang A')
    expect(await sharingNow(alone.open)).toBeNull()
  })

  it('counts what was not sent, and says whose work was taken and of when it is', async () => {
    const { a, b } = await twoLaptops()
    await short(b, 'Bidang B')
    await short(b, 'Bidang C')
    expect(await now(b)).toMatchObject({ unsent: 2, taken: null, canTakeBack: false })
    const file = await b.send()
    // Closed to be sent is not sent: only who wrote the file says so.
    await noteSent(b.open.database, b.open.workspace.getState().lastSeq)
    expect(await now(b)).toMatchObject({ unsent: 0 })
    await a.take(file)
    expect(await now(a)).toMatchObject({ taken: { by: 'Agus' }, canTakeBack: true, open: [] })
    await short(a, 'Bidang D')
    expect(await now(a)).toMatchObject({ unsent: 1, canTakeBack: false })
  })
})

describe('a taking taken back', () => {
  it('leaves records, proposals and who wrote them as they were, also from the folder alone, and can be taken again', async () => {
    const { a, b } = await twoLaptops()
    await short(a, 'Bidang A')
    await a.draft('Usulan A')
    await short(b, 'Bidang B')
    await b.draft('Usulan B')
    const before = await now(b)
    const documents = await b.open.database.documents.toArray()
    const file = await a.send()
    await b.take(file)
    expect((await now(b)).open).toHaveLength(1)
    done(await takeBack(b.open, b.parts))
    const told = (rows: typeof documents) =>
      rows.map(({ id, data }) => ({ id, name: (data as { readonly name: string }).name }))
    expect(told(await b.open.database.documents.toArray())).toEqual(told(documents))
    for (const lost of [false, true]) {
      await b.again(lost)
      const after = await now(b)
      expect(diff(after.state.structure, before.state.structure)).toEqual({})
      expect(after).toMatchObject({ open: [], taken: null, canTakeBack: false })
    }
    expect(await b.take(file)).toMatchObject({ opened: [{ id: 'unit:ikp' }, { id: 'proposal:p' }] })
    await a.take(await b.send())
    expect(diff(a.structure, b.structure)).toEqual({})
    expect((await now(a)).open).toEqual((await now(b)).open)
  })

  it('is refused once something was done or sent', async () => {
    const { a, b } = await twoLaptops()
    expect(await takeBack(b.open, b.parts)).toMatchObject({ problem: { code: 'take-not-last' } })
    await short(a, 'Bidang A')
    await b.take(await a.send())
    done(await b.open.workspace.run(LABEL, changeUnit('unit:ikp', { code: '9' })))
    expect(await takeBack(b.open, b.parts)).toMatchObject({ problem: { code: 'take-not-last' } })
    expect(get(b.structure, 'unit:ikp')).toMatchObject({ shortName: 'Bidang A' })
  })

  it('that was the first exchange leaves what was worked on before as it was', async () => {
    const alone = new Laptop('Sri', randomOf(1))
    await alone.begin({ records: smallOfficeRecords() })
    await short(alone, 'Bidang A')
    const other = new Laptop('Agus', randomOf(2), 60)
    await other.begin({ records: smallOfficeRecords() })
    await short(other, 'Bidang B')
    const file = await other.send()
    await alone.take(file)
    done(await takeBack(alone.open, alone.parts))
    expect(get(alone.structure, 'unit:ikp')).toMatchObject({ shortName: 'Bidang A' })
    expect(await alone.take(file)).toMatchObject({ opened: [{ id: 'unit:ikp' }] })
  })
})

describe('an open value decided on', () => {
  it('is an edit, is taken back by undo, and goes out so that nobody is asked again', async () => {
    const { a, b } = await twoLaptops()
    await short(a, 'Bidang A')
    await short(b, 'Bidang B')
    await b.take(await a.send())
    for (const name of ['Bidang A', 'Bidang B']) {
      expect(done(await settle(b, named(name)))).toEqual({ count: 1, left: 0 })
      expect(get(b.structure, 'unit:ikp')).toMatchObject({ shortName: name })
      expect((await now(b)).open).toEqual([])
      done(await b.open.workspace.undo())
      expect((await now(b)).open).toHaveLength(1)
    }
    done(await b.open.workspace.redo())
    expect((await now(b)).open).toEqual([])
    await b.again(true)
    expect((await now(b)).open).toEqual([])
    await a.take(await b.send())
    expect(get(a.structure, 'unit:ikp')).toMatchObject({ shortName: 'Bidang B' })
    expect((await now(a)).open).toEqual([])
    expect((await now(b)).open).toEqual([])
  })

  it('taken back after it went out is the value of before for everybody, and opens nothing again', async () => {
    const { a, b } = await twoLaptops()
    await short(a, 'Bidang A')
    await short(b, 'Bidang B')
    await b.take(await a.send())
    const shown = get(b.structure, 'unit:ikp')?.shortName ?? ''
    const other = shown === 'Bidang A' ? 'Bidang B' : 'Bidang A'
    done(await settle(b, named(other)))
    await a.take(await b.send())
    expect(get(a.structure, 'unit:ikp')).toMatchObject({ shortName: other })
    done(await b.open.workspace.undo())
    expect(get(b.structure, 'unit:ikp')).toMatchObject({ shortName: shown })
    expect((await now(b)).open).toEqual([])
    await a.take(await b.send())
    expect(get(a.structure, 'unit:ikp')).toMatchObject({ shortName: shown })
    for (const one of [a, b]) expect((await now(one)).open).toEqual([])
  })

  it('is one decision where one act wrote in several places, or something stays with what stands in it', async () => {
    const { a, b } = await twoLaptops()
    await a.rename('Bidang A')
    await b.rename('Bidang B')
    const renamed = await a.send()
    done(await a.open.workspace.run(LABEL, abolishUnits(['unit:ikp'])))
    const abolished = await a.send()
    await b.take(renamed)
    const ids = async () =>
      (await now(b)).decisions.map((one) => one.map(({ id, register }) => `${id} ${register}`))
    const name = ['unit:ikp name', 'post:ikp title']
    expect(await ids()).toEqual([name])
    await b.take(abolished)
    expect(await ids()).toEqual([['unit:ikp *', 'post:ikp *'], name])
  })

  it('for staying brings back what went along; for going takes along what stands in it', async () => {
    const { a, b } = await twoLaptops()
    const inside = Object.values(b.structure.tables).flatMap((table) => [...table.keys()])
    done(await a.open.workspace.run(LABEL, abolishUnits(['unit:ikp'])))
    await short(b, 'Bidang B')
    await b.take(await a.send())
    expect((await now(b)).open).toMatchObject([{ id: 'unit:ikp', fields: null }])
    done(await settle(b, 'there'))
    expect(Object.values(b.structure.tables).flatMap((table) => [...table.keys()])).toEqual(inside)
    done(await b.open.workspace.undo())
    done(await settle(b, 'gone'))
    expect(get(b.structure, 'unit:ikp')).toBeUndefined()
    await a.take(await b.send())
    expect(diff(a.structure, b.structure)).toEqual({})
    expect((await now(a)).open).toEqual([])
  })
})

import { unzipSync } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import { contentOf, copyBytes } from '../../../renderer/app/files/backup.ts'
import { takeBack } from '../../../renderer/app/workspace/take-back.ts'
import { openValues } from '../../../renderer/domain/sharing/open-values.ts'
import { type SharedState, versionsOf } from '../../../renderer/domain/sharing/shared-state.ts'
import { diff } from '../../../renderer/domain/structure/change.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { get, recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { changeUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { randomOf } from '../../../renderer/samples/random.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { smallOfficeRecords } from '../../domain/small-office.ts'

import { done, LABEL, Laptop, twoLaptops } from './office-laptop.ts'

const isLong = process.env.BAGAN_LONG !== undefined

/** Stamps as they tell: the order in which they were written says nothing. */
const toldBy = ({ stamps, graves, documents, seen, writers }: SharedState) => ({
  stamps: new Map([...stamps].sort()),
  graves: new Map([...graves].sort()),
  documents: new Map([...documents].sort()),
  seen,
  writers: new Map([...writers].sort()),
})

/** Takes what the other one has; where it is taken back, all is as it was, and it is taken the next time. */
async function takeOnce(one: Laptop, other: Laptop, isTakenBack: boolean): Promise<void> {
  const file = await other.send()
  const before = one.structure
  const taken = await one.take(file)
  if (!taken || !isTakenBack) return
  done(await takeBack(one.open, one.parts))
  expect(diff(before, one.structure)).toEqual({})
}

describe('two laptops over files', () => {
  test.each(Array.from({ length: isLong ? 80 : 2 }, (_, at) => at + 1))(
    'come together over restarts, lost databases and undo (%i)',
    async (seed) => {
      const { a, b, random } = await twoLaptops(seed)
      for (let step = 0; step < 36; step++) {
        const [one, other] = random.chance(0.5) ? [a, b] : [b, a]
        const dice = random.next()
        if (dice < 0.55) await one.edit(`${one.by}${step}`)
        else if (dice < 0.6) await one.draft(`Usulan ${one.by} ${step}`)
        else if (dice < 0.7) await one.open.workspace.undo()
        else if (dice < 0.74) await one.open.workspace.redo()
        else if (dice < 0.9) await takeOnce(one, other, random.chance(0.2))
        else {
          const [before, told] = [recordsOf(one.structure), toldBy(await one.state())]
          await one.again(dice > 0.95)
          expect(recordsOf(one.structure)).toEqual(before)
          expect(toldBy(await one.state())).toEqual(told)
        }
      }
      for (let round = 0; round < 3; round++) {
        await a.take(await b.send())
        await b.take(await a.send())
      }
      expect(await b.take(await a.send())).toBeNull()
      expect(diff(a.structure, b.structure)).toEqual({})
      expect(faults(a.structure)).toEqual([])
      const [left, right] = [await a.state(), await b.state()]
      expect(openValues(left)).toEqual(openValues(right))
      for (const [id, stamps] of left.stamps) {
        for (const name of Object.keys(stamps)) {
          if (name !== '+') expect(versionsOf(left, id, name)).toEqual(versionsOf(right, id, name))
        }
      }
    },
  )

  it('tells what was taken, in one entry that undo does not take back and the folder alone brings back', async () => {
    const { a, b } = await twoLaptops()
    await a.rename('Bidang A')
    await a.draft('Usulan A')
    await b.draft('Usulan B')
    const taken = await b.take(await a.send())
    expect(taken).toMatchObject({ records: 2, opened: [{ id: 'proposal:p' }], repairs: [] })
    expect(taken?.options).toHaveLength(1)
    expect(get(b.structure, 'unit:ikp')).toMatchObject({ name: 'Bidang A' })
    const names = async () =>
      (await b.open.database.documents.toArray()).map(
        ({ data }) => (data as { readonly name: string }).name,
      )
    expect((await names()).sort()).toEqual(['Usulan A', 'Usulan B'])
    expect(await b.open.workspace.undo()).toMatchObject({ ok: false })
    await b.again(true)
    expect(get(b.structure, 'unit:ikp')).toMatchObject({ name: 'Bidang A' })
    expect((await names()).sort()).toEqual(['Usulan A', 'Usulan B'])
    expect(openValues(await b.state())).toEqual([])
  })

  it('asks where both changed one field, and says who', async () => {
    const { a, b } = await twoLaptops()
    await a.rename('Bidang A')
    await b.rename('Bidang B')
    await b.take(await a.send())
    const state = await b.state()
    const open = openValues(state).find(({ id }) => id === 'unit:ikp')
    expect(open).toMatchObject({ register: 'name', fields: ['name'] })
    const writers = open?.choices.map(({ batches }) => state.writers.get(batches.at(-1) ?? 'x/1'))
    expect(writers?.sort()).toEqual(['Agus', 'Sri'])
  })

  it('leaves an own edit to be taken back and done again, as far as nobody wrote there since', async () => {
    const { a, b } = await twoLaptops()
    const fields = { code: '02', shortName: 'IKP' }
    done(await b.open.workspace.run(LABEL, changeUnit('unit:ikp', fields)))
    await a.take(await b.send())
    done(await a.open.workspace.run(LABEL, changeUnit('unit:ikp', { shortName: 'KIP' })))
    await b.take(await a.send())
    done(await b.open.workspace.undo())
    expect(get(b.structure, 'unit:ikp')).toMatchObject({ code: null, shortName: 'KIP' })
    done(await b.open.workspace.redo())
    expect(get(b.structure, 'unit:ikp')).toMatchObject({ code: '02', shortName: 'KIP' })
  })

  it('goes on after the journal was lost but for a snapshot: what was decided is not asked again', async () => {
    const { a, b } = await twoLaptops()
    await a.rename('Bidang A')
    await b.rename('Bidang B')
    await b.take(await a.send())
    const open = openValues(await b.state())
    await b.edit('sesudah')
    await b.loseJournal()
    expect(openValues(await b.state())).toEqual(open)
    await a.take(await b.send())
    await b.take(await a.send())
    expect(diff(a.structure, b.structure)).toEqual({})
    expect(openValues(await a.state())).toEqual(open)
  })

  it('gives a copy that tells who wrote what; made without names it tells nothing of before', async () => {
    const { a, b } = await twoLaptops()
    await a.rename('Bidang A')
    const words = wordsIn('id')
    const wish = { words, without: [], passphrase: null }
    const copy = await copyBytes(await contentOf(a.open, 'uji'), wish)
    expect(await b.take(copy)).toMatchObject({ records: 2, opened: [] })
    const less = await copyBytes(await contentOf(a.open, 'uji'), { ...wish, without: ['names'] })
    expect(Object.keys(unzipSync(less))).not.toContain('shared.json')
    expect(Object.keys(unzipSync(copy))).toContain('shared.json')
  })

  it('tells the names of batches by what is new, however many there are', async () => {
    const { a } = await twoLaptops()
    for (let no = 1; no <= 60; no++) {
      await a.rename(`Bidang ${no}`)
      await a.send()
    }
    await a.open.workspace.settled()
    const entries = await a.open.database.journal.filter(({ shared }) => !!shared).toArray()
    const sizes = entries.map(({ shared }) => JSON.stringify(shared?.seen).length)
    expect(entries).toHaveLength(61)
    // The first, and one of each fifty, tell all; the others a name.
    expect(sizes.filter((size) => size > 2)).toHaveLength(2)
    expect(JSON.stringify(entries.at(-1)).length).toBeLessThan(600)
    expect(Object.values((await a.state()).seen).flat()).toHaveLength(61)
    await a.again(true)
    expect(Object.values((await a.state()).seen).flat()).toHaveLength(61)
  })

  it('writes nothing of it where nobody shares: neither entry nor head', async () => {
    const alone = new Laptop('Sri', randomOf(1))
    await alone.begin({ records: smallOfficeRecords() })
    await alone.rename('Bidang A')
    await alone.open.workspace.settled()
    const entries = await alone.open.database.journal.toArray()
    expect(entries.every((entry) => !('shared' in entry))).toBe(true)
    expect(await alone.open.database.meta.get('head')).not.toHaveProperty('lastExchange')
  })
})

import { describe, expect, it } from 'vitest'
import { FIRST_CHOICE, type PrintChoice } from '../../renderer/app/printing/print-choice.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { retirementsOf } from '../../renderer/domain/tenure/retirement.ts'
import { addDays, day } from '../../renderer/domain/values/calendar-date.ts'
import { makeSheets } from '../../renderer/papers/make-sheets.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'

const TODAY = day('2018-10-04')
const demo = structureOf(demoRecords())

const choice: PrintChoice = { ...FIRST_CHOICE, content: 'holders', paper: 'A1', mode: 'fit' }

describe('sheets of a day to come', () => {
  it('name a head until the last day before the retirement, and no longer', () => {
    const next = [...retirementsOf(demo).values()]
      .filter(({ on, post }) => on > TODAY && post.head)
      .sort((a, b) => (a.on < b.on ? -1 : 1))[0]
    if (!next) throw new Error('nobody retires')
    const surname = next.person.name.split(' ').at(-1) ?? ''
    const drawn = (on: typeof TODAY) => {
      const source = { structure: demo, live: demo, proposal: null }
      return makeSheets(source, { choice, language: 'id', on, today: TODAY })?.document.svg.join('')
    }
    expect(drawn(addDays(next.on, -1))).toContain(surname)
    expect(drawn(next.on)).not.toContain(surname)
  })
})

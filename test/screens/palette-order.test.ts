import { describe, expect, it } from 'vitest'
import { find } from '../../renderer/domain/readings/find.ts'
import { dutyRecord } from '../../renderer/domain/records/record-makers.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { answersTo } from '../../renderer/screens/shell/palette/palette-order.ts'
import { unit } from '../domain/small-office.ts'
import { offered } from '../make/offered.ts'

const COMMANDS = [
  offered({ id: 'screen.kekosongan', label: 'Kekosongan', everyday: 'asked.screen.kekosongan' }),
  offered({ id: 'task', label: 'Masukkan' }),
]
const STRUCTURE = structureOf([
  unit('a', { name: 'Puskesmas Sukamaju' }),
  unit('b', { name: 'Subbagian SK dan Arsip' }),
])

function texts(query: string): string[] {
  return answersTo(query, find(STRUCTURE, query, 40), COMMANDS).map((answer) => {
    if ('place' in answer) return answer.place.text
    if ('duty' in answer) return answer.duty.duty.text
    return 'command' in answer ? answer.command.label : `? ${answer.page.id}`
  })
}

describe('the order of what Ctrl+K finds', () => {
  it('puts what is called or meant so before what holds it within a word', () => {
    const found = texts('sk')
    expect(found[0]).toBe('Subbagian SK dan Arsip')
    expect(found[1]).toBe('Kekosongan')
    expect(found.at(-1)).toBe('Puskesmas Sukamaju')
  })

  it('puts duties that say it behind names and before help', () => {
    const duty = dutyRecord({
      id: 'duty:1',
      unitId: 'unit:a',
      sort: 'fungsi',
      order: 1,
      text: 'pulihkan arsip',
    })
    const duties = [{ duty, unitId: duty.unitId }]
    const kinds = answersTo('arsip', find(STRUCTURE, 'arsip', 9), COMMANDS, duties)
    const at = kinds.findIndex((one) => 'duty' in one)
    expect(kinds[at - 1]).toHaveProperty('place')
    expect(kinds.slice(at + 1).some((one) => 'place' in one)).toBe(false)
  })

  it('offers what cannot be done only to who asks for it', () => {
    const barred = [offered({ id: 'x', label: 'Hapus', obstacle: 'Pilih unit dahulu.' })]
    expect(answersTo('', [], barred)).toEqual([])
    expect(answersTo('hapus', [], barred)[0]).toEqual({ command: barred[0] })
  })

  it('offers what is meant by a wrong letter after what is called so, and what holds some words after help', () => {
    expect(texts('puskesmsa sukamaju')[0]).toBe('Puskesmas Sukamaju')
    const some = texts('cadangan arsip rusak')
    expect(some.indexOf('? restore')).toBeGreaterThan(-1)
    expect(some.indexOf('Subbagian SK dan Arsip')).toBe(-1)
    const half = texts('pulihkan arsip')
    expect(half.indexOf('Subbagian SK dan Arsip')).toBeGreaterThan(half.indexOf('? restore'))
    expect(half).toContain('? restore')
  })

  it('still finds what holds it only within, and each command once', () => {
    expect(texts('kesmas')).toContain('Puskesmas Sukamaju')
    expect(texts('asuk').filter((text) => text === 'Masukkan')).toHaveLength(1)
  })
})

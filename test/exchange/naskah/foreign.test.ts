import { describe, expect, it } from 'vitest'
import { plainText } from '../../../renderer/domain/naskah/plain-text.ts'
import { textOf } from '../../../renderer/domain/naskah/text-of.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { all, dutiesOf, get, type Structure } from '../../../renderer/domain/structure/structure.ts'
import { regulationLines } from '../../../renderer/exchange/regulation/text-lines.ts'
import { FOREIGN_TEXTS } from './foreign-texts.ts'
import { taken } from './taken.ts'

const text = (structure: Structure) => plainText(textOf(structure, 'unit:r0')?.lines ?? [])

describe.each(FOREIGN_TEXTS)('a regulation as cities write them: $name', (foreign) => {
  const { read, taken: made } = taken(foreign.text.split('\n'))

  it('is read with its units and duties', () => {
    expect(read.structure.units).toHaveLength(foreign.units)
    expect(read.duties).toHaveLength(foreign.duties)
    const told = read.duties.map(({ unit, sort, text: said }) => [
      read.structure.units[unit]?.name.replace(/ Kabupaten .*/, ''),
      sort,
      said,
    ])
    for (const one of foreign.found) expect(told).toContainEqual(one)
  })

  it('is composed again as it was read', () => {
    expect(made.differing).toEqual([])
    expect(regulationLines(text(made.after).split('\n'), false)).toEqual(read.lines)
  })
})

describe('a text that was taken', () => {
  const { taken: made } = taken((FOREIGN_TEXTS[0]?.text ?? '').split('\n'))

  it('follows when a duty changes, in the words of the office', () => {
    const unit = [...all(made.after, 'unit')].find(({ name }) => name === 'Seksi Pembenihan')
    const duty = unit && get(made.after, dutiesOf(made.after, unit.id)[0] ?? 'duty:none')
    if (!duty) throw new Error('no duty')
    const after = apply(made.after, put(made.after, [{ ...duty, text: 'mengelola balai benih' }]))
    expect(text(after)).toContain(
      'Kepala Seksi Pembenihan mempunyai tugas mengelola balai benih.\n',
    )
  })

  it('follows when a unit is renamed, and keeps its own "terdiri dari"', () => {
    const unit = [...all(made.after, 'unit')].find(
      ({ name }) => name === 'Bidang Perikanan Tangkap',
    )
    if (!unit) throw new Error('no unit')
    const renamed = { ...unit, name: 'Bidang Tangkap Laut' }
    const after = text(apply(made.after, put(made.after, [renamed])))
    expect(after).toContain('(1) Susunan Organisasi Dinas terdiri dari:\n')
    expect(after).toContain('c. Bidang Tangkap Laut, membawahi:\n')
    expect(after).toContain('(1) Bidang Tangkap Laut dipimpin oleh seorang Kepala Bidang.\n')
  })
})

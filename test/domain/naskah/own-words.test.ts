import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../renderer/domain/naskah/lines.ts'
import { numbered } from '../../../renderer/domain/naskah/numbering.ts'
import { plainText } from '../../../renderer/domain/naskah/plain-text.ts'
import { AS_TYPED, readSource, sourceOf } from '../../../renderer/domain/naskah/source.ts'
import { type Piece, piece } from '../../../renderer/domain/naskah/text-tree.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'

const STRUCTURE = structureOf([])
const ORIGIN = { by: 'clause', id: 'clause:1', base: null, stale: false } as const

function said(source: string, like: Piece = piece('pasal', 'unit@x', [], ORIGIN)): string {
  const made = readSource(STRUCTURE, source, like, ORIGIN)
  const counted = numbered({ pieces: [made], homeless: [] }, null)
  return plainText(linesOf(counted, 'letter'))
}

const word = fc.constantFrom('penyusunan', 'Bidang Data', 'rencana', 'a. n.', 'etc..', 'Pasal 3')
const end = fc.constantFrom('', '.', ';', ':', ',', '; dan', '; atau', '..')
const mark = fc.constantFrom(
  ...['', '', '(1)', '(2)', '(1a)', 'a.', 'b.', 'c.', 'z.', 'aa.', '1.', '2.', '3a.'],
  ...['a)', 'b)', '1)', '2)', 'A.', 'IV.', '-', '•'],
)
const line = fc
  .tuple(mark, fc.array(word, { minLength: 1, maxLength: 3 }), end)
  .map(([sign, words, stop]) => `${sign} ${words.join(' ')}${stop}`.trim())

describe('own words', () => {
  it('stand in the text letter by letter where each line says that nothing is put behind it', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 9 }), (lines) => {
        const source = lines.map((one) => `${one}${AS_TYPED}`).join('\n')
        expect(said(source)).toBe(['Pasal 1', ...lines].join('\n'))
      }),
      { numRuns: 1500 },
    )
  })

  it('are shown to whoever writes as they stand, and read the same again', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 9 }), (lines) => {
        const like = piece('pasal', 'unit@x', [], ORIGIN)
        const first = readSource(STRUCTURE, lines.join('\n'), like, ORIGIN)
        const again = readSource(STRUCTURE, sourceOf(first), like, ORIGIN)
        const text = (one: Piece) =>
          plainText(linesOf(numbered({ pieces: [one], homeless: [] }, null), 'letter'))
        expect(text(again)).toBe(text(first))
      }),
      { numRuns: 1500 },
    )
  })

  it('keep the keys of what they say in other words, wherever it stands in its list now', () => {
    const items = ['Sekretariat', 'Bidang A', 'Bidang B'].map((text, at) =>
      piece('item', `letak@unit:${at}`, text, ORIGIN),
    )
    const like = piece('pasal', 'susunan@x', 'Susunan terdiri atas', ORIGIN, { pieces: items })
    const made = readSource(
      STRUCTURE,
      'Susunan:\na. Sekretariat;\nb. Staf;\nc. Bidang A; dan\nd. Bidang B.',
      like,
      ORIGIN,
    )
    expect(made.pieces.map(({ key }) => key)).toEqual([
      'letak@unit:0',
      'susunan@x/2',
      'letak@unit:1',
      'letak@unit:2',
    ])
  })

  it('that begin a text of another kind keep their full stop', () => {
    const closing = piece('closing', 'pengundangan', 'Agar', ORIGIN)
    expect(said('Agar setiap orang mengetahuinya.', closing)).toBe(
      'Agar setiap orang mengetahuinya.',
    )
    const considering = piece('considering', 'menimbang', [], ORIGIN)
    expect(said('bahwa perlu;', considering)).toBe('Menimbang :\nbahwa perlu;')
  })
})

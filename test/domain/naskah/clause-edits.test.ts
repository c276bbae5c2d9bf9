import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addAfter,
  changeClause,
  cleanSource,
  dropClauses,
  keepClause,
  leaveOut,
  placeClause,
  restorePiece,
  rewritePiece,
} from '../../../renderer/domain/naskah/clause-edits.ts'
import { ownWords } from '../../../renderer/domain/naskah/own-words.ts'
import { pieceIndex } from '../../../renderer/domain/naskah/piece-index.ts'
import { plainText } from '../../../renderer/domain/naskah/plain-text.ts'
import { sourceOf } from '../../../renderer/domain/naskah/source.ts'
import { type NaskahText, textOf } from '../../../renderer/domain/naskah/text-of.ts'
import type { Piece } from '../../../renderer/domain/naskah/text-tree.ts'
import { apply, invert } from '../../../renderer/domain/structure/change.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { get, type Structure } from '../../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { done } from '../done.ts'
import { written } from './written-office.ts'

const { structure: OFFICE, scope: SCOPE } = written()
const LED = 'pimpin@unit:sekretariat'

function text(structure: Structure): NaskahText {
  const found = textOf(structure, SCOPE)
  if (!found) throw new Error('no text')
  return found
}

function pieceOf(structure: Structure, key: string): Piece {
  const found = pieceIndex(text(structure).pieces).get(key)
  if (!found) throw new Error(`no ${key}`)
  return found.piece
}

const said = (structure: Structure) => plainText(text(structure).lines)

describe('own words of a text', () => {
  it('stand in the place of a piece, and go when the usual ones are typed again', () => {
    const base = sourceOf(pieceOf(OFFICE, LED))
    const own = rewritePiece({
      id: 'clause:a',
      key: LED,
      text: ' Sekretaris\u200b memimpin. ',
      base,
    })
    const now = done(OFFICE, own)
    expect(said(now)).toContain('(3) Sekretaris memimpin.')
    expect(get(now, 'clause:a')?.over).toBe(base)
    const again = done(now, rewritePiece({ id: 'clause:b', key: LED, text: base, base }))
    expect(said(again)).toBe(said(OFFICE))
    expect(get(again, 'clause:a')).toBeUndefined()
    expect(said(done(now, restorePiece(LED)))).toBe(said(OFFICE))
  })

  it('of a piece written twice keep one record', () => {
    const base = sourceOf(pieceOf(OFFICE, LED))
    const first = done(OFFICE, rewritePiece({ id: 'clause:a', key: LED, text: 'Satu', base }))
    const second = done(first, rewritePiece({ id: 'clause:b', key: LED, text: 'Dua', base }))
    expect([...second.tables.clause.keys()]).toEqual(['clause:a'])
    expect(said(second)).toContain('(3) Dua.')
  })

  it('leave a piece out, and an article put in moves the numbers behind it', () => {
    const base = sourceOf(pieceOf(OFFICE, 'pengendalian'))
    const out = done(OFFICE, leaveOut({ id: 'clause:a', key: 'pengendalian', base }))
    expect(said(out)).not.toContain('pengendalian intern')
    expect(ownWords(out, SCOPE, text(out)).leftOut.map(({ id }) => id)).toEqual(['clause:a'])
    const more = done(
      OFFICE,
      addAfter({ id: 'clause:b', key: 'koordinasi', text: '(1) Satu.\n(2) Dua.' }),
    )
    const place = (now: Structure, key: string) => Number(text(now).places.get(key)?.number)
    expect(place(more, 'memimpin')).toBe(place(OFFICE, 'memimpin') + 1)
    expect(said(more)).toContain('(1) Satu.\n(2) Dua.')
  })

  it('say that what lies under them has changed, until they are kept, taken back or changed', () => {
    const base = sourceOf(pieceOf(OFFICE, LED))
    const own = done(OFFICE, rewritePiece({ id: 'clause:a', key: LED, text: 'Sendiri.', base }))
    const moved = done(own, renameUnit('unit:sekretariat', 'Sekretariat Dinas'))
    const [stale] = ownWords(moved, SCOPE, text(moved)).stale
    expect(stale?.key).toBe(LED)
    const now = stale?.origin.by === 'clause' ? (stale.origin.base ?? '') : ''
    expect(now).toContain('Sekretariat Dinas')
    const looked = (edit: Edit) => {
      const after = done(moved, edit)
      return ownWords(after, SCOPE, text(after)).stale.length
    }
    expect(looked(keepClause('clause:a', now))).toBe(0)
    expect(looked(dropClauses(['clause:a']))).toBe(0)
    expect(looked(changeClause('clause:a', 'Sendiri lagi.', now))).toBe(0)
    expect(said(done(moved, keepClause('clause:a', now)))).toContain('(3) Sendiri.')
  })

  it('whose place is gone are told, and can be put behind another piece', () => {
    const lost = done(OFFICE, addAfter({ id: 'clause:a', key: 'unit@unit:gone', text: 'Hilang.' }))
    expect(ownWords(lost, SCOPE, text(lost)).homeless.map(({ id }) => id)).toEqual(['clause:a'])
    const home = done(lost, placeClause('clause:a', 'koordinasi'))
    expect(ownWords(home, SCOPE, text(home)).homeless).toEqual([])
    expect(said(home)).toContain('Hilang.')
  })

  it('are refused where they say nothing, or are gone', () => {
    const refused = (edit: Edit) => {
      const result = edit(OFFICE)
      return result.ok ? 'ok' : result.problem.code
    }
    const given = { id: 'clause:a', key: LED, base: '' } as const
    expect(refused(rewritePiece({ ...given, text: ' \u200b\n ' }))).toBe('clause-empty')
    expect(refused(addAfter({ ...given, text: '' }))).toBe('clause-empty')
    for (const edit of [
      changeClause('clause:none', 'x', null),
      keepClause('clause:none', 'x'),
      placeClause('clause:none', 'x'),
      dropClauses(['clause:none']),
      restorePiece('none'),
    ])
      expect(refused(edit)).toBe('clause-gone')
  })

  it('invert takes every edit back', () => {
    const keys = [LED, 'koordinasi', 'susunan@unit:dinas', 'judul/4', 'memutuskan']
    const edit = fc.record({
      how: fc.constantFrom('write', 'out', 'after', 'restore', 'drop'),
      key: fc.constantFrom(...keys),
      text: fc.constantFrom('Satu.', '(1) Satu.\n(2) Dua.', 'Pasal\nTiga', '{{koordinasi}}'),
    })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        let now = OFFICE
        edits.forEach(({ how, key, text: words }, at) => {
          const id = `clause:p${at}` as const
          const verb =
            how === 'write'
              ? rewritePiece({ id, key, text: words, base: 'baku' })
              : how === 'out'
                ? leaveOut({ id, key, base: 'baku' })
                : how === 'after'
                  ? addAfter({ id, key, text: words })
                  : how === 'restore'
                    ? restorePiece(key)
                    : dropClauses([`clause:p${Math.max(0, at - 1)}`])
          const result = verb(now)
          if (!result.ok) return
          const next = apply(now, result.value)
          expect(apply(next, invert(result.value)).tables.clause).toEqual(now.tables.clause)
          now = next
        })
        expect(said(now).length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })

  it('are kept clean: no unseen signs, no blanks around lines, no empty lines', () => {
    expect(cleanSource(' a\u0000\u00a0 b \r\n\r\n\u202e c\u2028d')).toBe('a b\nc\nd')
  })
})

import { describe, expect, test } from 'vitest'
import { staleClauses } from '../../../renderer/domain/naskah/clauses.ts'
import { basePieces, composed } from '../../../renderer/domain/naskah/compose.ts'
import { plainText } from '../../../renderer/domain/naskah/plain-text.ts'
import { readSource, runsText, sourceOf } from '../../../renderer/domain/naskah/source.ts'
import { textOf } from '../../../renderer/domain/naskah/text-of.ts'
import { everyPiece, type Piece } from '../../../renderer/domain/naskah/text-tree.ts'
import { clauseRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { Clause, StructureRecord, Unit } from '../../../renderer/domain/records/records.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { randomOffice, randomSettings } from './random-office.ts'

const OFFICE = 'unit:dinas'
const BASE = randomOffice(11)

function withClause(
  clause: Omit<Clause, 'id' | 'kind' | 'place' | 'over'> & Partial<Clause>,
  records = BASE,
) {
  return structureOf([...records, clauseRecord({ id: 'clause:1', over: null, ...clause })])
}

function pieceOf(key: string, records: readonly StructureRecord[] = BASE): Piece {
  const found = [...everyPiece(basePieces(structureOf(records), OFFICE))].find(
    (one) => one.key === key,
  )
  if (!found) throw new Error(`no piece ${key}`)
  return found
}

function linesOf(structure: ReturnType<typeof structureOf>): string[] {
  return plainText(textOf(structure, OFFICE)?.lines ?? []).split('\n')
}

describe('own words', () => {
  test('stand in the place of a piece, with live references and names', () => {
    const text =
      'Bagian umum [[unit:sekretariat]] bekerja sesuai {{susunan@unit:dinas}} dan {{=tugas@unit:dinas}}'
    const lines = linesOf(withClause({ key: 'memimpin', text }))
    expect(lines).toContain('Bagian umum Sekretariat bekerja sesuai dalam Pasal 3 dan Pasal 5.')
  })

  test('with a list have marks and signs as any other', () => {
    const lines = linesOf(
      withClause({
        key: 'memimpin',
        text: 'Pimpinan wajib\na. hadir\nb. melapor\n1. tertulis\n2. lisan\nc. pulang',
      }),
    )
    const at = lines.indexOf('Pimpinan wajib:')
    expect(lines.slice(at + 1, at + 6)).toEqual([
      'a. hadir;',
      'b. melapor:',
      '1. tertulis; dan',
      '2. lisan; dan',
      'c. pulang.',
    ])
  })

  test('left empty take a piece out; what follows it is numbered on', () => {
    const before = linesOf(structureOf(BASE)).filter((line) => /^Pasal \d+$/.test(line)).length
    const after = linesOf(withClause({ key: 'memimpin', text: '' })).filter((line) =>
      /^Pasal \d+$/.test(line),
    ).length
    expect(after).toBe(before - 1)
  })

  test('put in after a piece: an article, an ayat, a whole chapter', () => {
    const article = linesOf(
      withClause({
        key: 'koordinasi',
        place: 'after',
        text: '(1) Rapat diadakan setiap bulan\n(2) Hasilnya dicatat',
      }),
    )
    const at = article.indexOf('(1) Rapat diadakan setiap bulan.')
    expect(article[at - 1]).toMatch(/^Pasal \d+$/)
    expect(article[at + 1]).toBe('(2) Hasilnya dicatat.')
    const chapter = linesOf(
      withClause({
        key: 'pengangkatan',
        place: 'after',
        text: 'BAB: PENDANAAN\nPasal\nBiaya dibebankan pada APBD\nPasal\nCukup jelas',
      }),
    )
    const from = chapter.indexOf('PENDANAAN')
    expect(chapter[from - 1]).toMatch(/^BAB [IVX]+$/)
    expect(chapter.slice(from + 1, from + 5).map((line) => line.replace(/\d+/, 'n'))).toEqual([
      'Pasal n',
      'Biaya dibebankan pada APBD.',
      'Pasal n',
      'Cukup jelas.',
    ])
    const ayat = linesOf(
      withClause({
        key: 'tempat@unit:dinas',
        place: 'after',
        text: 'Dinas berkedudukan di ibu kota',
      }),
    )
    expect(ayat).toContain('(2) Dinas berkedudukan di ibu kota.')
    expect(
      ayat.some((line) => line.startsWith('(3) Dinas sebagaimana dimaksud pada ayat (1)')),
    ).toBe(true)
  })

  test('tell when what lies under them has changed, and show old base, new base, own text', () => {
    const over = sourceOf(pieceOf('pimpin@unit:sekretariat'))
    const clause = clauseRecord({
      id: 'clause:1',
      key: 'pimpin@unit:sekretariat',
      text: 'Sekretariat dipimpin bersama',
      over,
    })
    expect(staleClauses(composed(structureOf([...BASE, clause]), OFFICE))).toEqual([])
    const renamed = BASE.map((one) =>
      one.id === 'unit:sekretariat' ? { ...(one as Unit), name: 'Sekretariat Dinas' } : one,
    )
    const stale = staleClauses(composed(structureOf([...renamed, clause]), OFFICE))
    expect(stale.map(({ origin }) => origin)).toEqual([
      {
        by: 'clause',
        id: 'clause:1',
        stale: true,
        base: sourceOf(pieceOf('pimpin@unit:sekretariat', renamed)),
      },
    ])
  })

  test('whose place is no more are told, not lost', () => {
    expect(
      composed(withClause({ key: 'tugas@unit:hilang', text: 'Apa saja' }), OFFICE).homeless,
    ).toEqual(['clause:1'])
  })

  test('a reference in them goes where its piece goes', () => {
    const text = 'Sesuai {{letak@unit:b0}}, bidang bekerja'
    const line = (records: readonly StructureRecord[]) =>
      linesOf(withClause({ key: 'koordinasi', text }, records as StructureRecord[])).find((one) =>
        one.endsWith('bidang bekerja.'),
      )
    expect(line(BASE)).toBe('Sesuai dalam Pasal 3 huruf c, bidang bekerja.')
    const moved = BASE.map((one) => (one.id === 'unit:b0' ? { ...(one as Unit), order: -1 } : one))
    expect(line(moved)).toBe('Sesuai dalam Pasal 3 huruf b, bidang bekerja.')
  })
})

describe('a piece as it is written in a field', () => {
  test('reads back as itself, every piece of every way a text is written', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const structure = structureOf([...randomOffice(seed), ...randomSettings(seed)])
      for (const piece of everyPiece(basePieces(structure, OFFICE))) {
        const read = readSource(structure, sourceOf(piece), piece, piece.origin)
        expect(unsigned(sourceOf(read)), piece.key).toBe(unsigned(sourceOf(piece)))
        expect(
          [...everyPiece(read.pieces)].map(({ kind, text }) => ({
            kind,
            text: unsigned(runsText(text)),
          })),
          piece.key,
        ).toEqual(
          [...everyPiece(piece.pieces)].map(({ kind, text }) => ({
            kind,
            text: unsigned(runsText(text)),
          })),
        )
      }
    }
  })
})

/** A sign its place gives a line anyway is not kept in a field. */
function unsigned(source: string): string {
  return source.replace(/(; (dan|atau))?[.;:,]?$/gm, '')
}

import { expect, it } from 'vitest'
import { RULE_TABLE } from '../../../renderer/domain/rule-table/rule-table.ts'
import { sourceText } from '../../../renderer/words/telling/source-text.ts'

/** What is cited is called the same in every language. */
const CITATION =
  /^(UU|PP|Perpres|Perka BKN|SE Kepala BKN|Surat|Permen\w*|Kepmendagri|Perwako|SIASN|BKD|Hukumonline|Tempo|Pj\.)/

it('tells in English what each built-in rule rests on, and leaves citations as they are', () => {
  const pieces = RULE_TABLE.flatMap(({ source }) => source?.split('; ') ?? [])
  const untold = pieces.filter(
    (piece) => sourceText({ language: 'en' }, piece) === piece && !CITATION.test(piece),
  )
  expect([...new Set(untold)]).toEqual([])
  expect(sourceText({ language: 'en' }, 'Belum diverifikasi; PP 18/2016')).toBe(
    'Not verified; PP 18/2016',
  )
  expect(sourceText({ language: 'id' }, 'Belum diverifikasi')).toBe('Belum diverifikasi')
  expect(sourceText({ language: 'en' }, 'Perda kami')).toBe('Perda kami')
})

import { expect, it } from 'vitest'
import type { PaperText } from '../../renderer/domain/paper/paper-text.ts'
import { paperOf } from '../../renderer/layout/pages/paper.ts'
import { textDocument } from '../../renderer/print/text/text-document.ts'
import { wordsIn } from '../../renderer/words/words.ts'

const LONG = 'Dewi Ayuningsih Prameswara, S.Si., M.Stat.'

function signed(names: readonly string[]): string {
  const signers = names.map((name) => ({ over: '', title: 'Rohaniwan', name, under: '' }))
  const table = { kind: 'table', columns: [{ head: 'No', share: 1 }], rows: [] } as const
  const text: PaperText = {
    title: 'Berita acara',
    landscape: false,
    foot: '',
    // With a table it stays at ten points.
    blocks: [table, { kind: 'signatures', signers }],
  }
  return textDocument(text, paperOf('A4', true), 8, wordsIn('id')).svg.join()
}

it('a name that has no room in a third of a sheet takes what the others leave it', () => {
  const svg = signed([LONG, '', 'Adiwangsa Pramudita'])
  expect(svg).toContain(`>${LONG}<`)
  // And what stands above each stays whole.
  expect(svg.split('>Rohaniwan,<')).toHaveLength(4)
})

it('where all of them are long each is broken before its last name, not at a degree', () => {
  const svg = signed([LONG, LONG, LONG])
  expect(svg).not.toContain(`>${LONG}<`)
  expect(svg).toContain('>Prameswara, S.Si., M.Stat.<')
})

import { expect, test } from 'vitest'
import { beyondReachLines, erasedPaper } from '../../renderer/papers/erased-paper.ts'
import { wordsIn } from '../../renderer/words/words.ts'

const FACTS = {
  office: 'Dinas Kesehatan',
  folder: '/data/dinas-kesehatan',
  folderGoes: 'trash',
  at: '2026-11-29T09:41:00.000+07:00',
} as const

test('the sheet says what was removed, what is beyond reach, and is signed', () => {
  const { blocks } = erasedPaper(wordsIn('id'), FACTS)
  const lists = blocks.flatMap((block) => (block.kind === 'list' ? [block.items] : []))
  expect(lists[0]?.[0]).toBe(
    'Folder /data/dinas-kesehatan, dengan riwayat dan semua cadangan: ke tempat sampah sistem.',
  )
  expect(lists[1]?.[0]).toMatch(/^Tempat sampah sistem/)
  expect(blocks.at(-1)?.kind).toBe('signatures')
})

test('the trash is out of reach only where the folder went there', () => {
  const told = (folderGoes: 'trash' | 'gone') =>
    beyondReachLines(wordsIn('en'), { ...FACTS, folderGoes }).some((line) => /trash/.test(line))
  expect([told('trash'), told('gone')]).toEqual([true, false])
})

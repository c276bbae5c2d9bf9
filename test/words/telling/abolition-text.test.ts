import { expect, it } from 'vitest'
import type { Abolition } from '../../../renderer/domain/verbs/abolish.ts'
import { abolitionText } from '../../../renderer/words/telling/abolition-text.ts'
import { wordsIn } from '../../../renderer/words/words.ts'

const goes = (units: number, posts: number, persons: number) => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `x:${at}`)
  return {
    unitIds: ids(units),
    postIds: ids(posts),
    personIds: ids(persons),
  } as unknown as Abolition
}

it('tells what goes, and counts nothing that is not there', () => {
  const [id, en] = [wordsIn('id'), wordsIn('en')]
  expect(abolitionText(id, goes(3, 5, 2))).toBe(
    '3 unit dan 5 jabatan dihapus; 2 pegawai menjadi belum ditempatkan. Dapat diurungkan.',
  )
  expect(abolitionText(id, goes(1, 1, 0))).toBe(
    '1 unit dan 1 jabatan dihapus. Tidak ada pegawai yang kehilangan jabatan. Dapat diurungkan.',
  )
  expect(abolitionText(id, goes(1, 0, 0))).toMatch(/^1 unit dihapus\. Tidak ada/)
  expect(abolitionText(en, goes(1, 1, 1))).toBe(
    'Abolishes 1 unit and 1 post; 1 person becomes unplaced. This can be undone.',
  )
})

import { expect, it } from 'vitest'
import { toldApart, trashText } from '../../renderer/screens/welcome/office-told.ts'
import { wordsIn } from '../../renderer/words/words.ts'

it('tells a copy from the office it was made of', () => {
  expect(toldApart({ name: 'Dinas Sosial', note: '' })).toBe('Dinas Sosial')
  expect(toldApart({ name: 'Dinas Sosial', note: 'salinan 4 Oktober 2018' })).toBe(
    'Dinas Sosial (salinan 4 Oktober 2018)',
  )
})

it('counts no units where there are none', () => {
  const [id, en] = [wordsIn('id'), wordsIn('en')]
  expect(trashText(id, { units: 14, folder: 'F' })).toMatch(/^14 unit beserta/)
  expect(trashText(id, { units: 0, folder: 'F' })).toMatch(/^Kantor ini beserta.*folder F\./)
  expect(trashText(id, { units: null, folder: 'F' })).toMatch(/^Kantor ini/)
  expect(trashText(en, { units: 1, folder: 'F' })).toMatch(/^1 unit with its journal/)
})

import { expect, it } from 'vitest'
import { totalTexts } from '../../renderer/screens/vacancies/register/group-head.tsx'
import { nameRoom } from '../../renderer/screens/vacancies/shared/line-bars.tsx'
import { wordsIn } from '../../renderer/words/words.ts'

const totals = { seats: 2, acting: 0, blocked: 0, over: 0, meanDays: null }

it('the foot of the register tells a number once, of how many where a filter leaves some out', () => {
  expect(totalTexts(wordsIn('id'), totals, 26)).toEqual(['2 dari 26 formasi kosong'])
  expect(totalTexts(wordsIn('id'), totals, 2)).toEqual(['2 formasi kosong'])
  expect(totalTexts(wordsIn('en'), totals, 26)).toEqual(['2 of 26 vacant seats'])
})

it('every usual cause stands whole before its bar', () => {
  const causes = [
    'pensiun-bup',
    'mutasi-keluar-provinsi',
    'mutasi-keluar-instansi',
    'penyederhanaan-organisasi',
  ]
  for (const language of ['id', 'en'] as const) {
    const words = wordsIn(language)
    for (const cause of causes) {
      const label = words(`cause.${cause as 'promosi'}`)
      expect(nameRoom([label], 173).letters).toBe(label.length)
    }
  }
})

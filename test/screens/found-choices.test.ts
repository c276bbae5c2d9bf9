import { expect, it } from 'vitest'
import { foundChoices } from '../../renderer/screens/vacancies/shared/found-choices.ts'

const CHOICES = [
  'Kepala Bidang Rehabilitasi Sosial · Dinas Sosial · Galih Adi',
  'Kepala Dinas Sosial · Kartika Ratna',
  'Sekretaris · Dinas Sosial · Kartika Yoga',
  'Sekretaris · Dinas Kesehatan · Sosialita',
].map((label) => ({ value: label, label }))

const found = (query: string) => foundChoices(CHOICES, query).map(({ label }) => label)

it('a post is found by its office, whatever stands between, and by whoever holds it', () => {
  expect(found('sekretaris dinas sosial')[0]).toContain('Kartika Yoga')
  expect(found('kartika sekretaris')).toHaveLength(1)
  expect(found('')).toHaveLength(4)
  expect(found('osial')).toEqual([])
})

it('of two of one name the one whose title was typed stands first', () => {
  const two = [
    'Kepala Subbagian Program · Dinas Komunikasi dan Informatika · Rizal Tirta, S.T.',
    'Sekretaris · Dinas Komunikasi dan Informatika · Rizal Tirta, S.Kom.',
  ].map((label) => ({ value: label, label }))
  expect(foundChoices(two, 'Rizal Tirta, S.Kom')[0]?.label).toContain('S.Kom.')
  expect(foundChoices(two, 'Rizal Tirta, S.T')[0]?.label).toContain('S.T.')
  expect(foundChoices(two, 'rizal tirta')).toHaveLength(2)
})

it('what stands in the title comes before what stands in the place', () => {
  const two = [
    'Kepala Subbagian Tata Usaha · UPTD Radio dan Layanan Informasi',
    'Kepala Seksi Layanan Informasi Publik',
  ].map((label) => ({ value: label, label }))
  expect(foundChoices(two, 'layanan informasi')[0]?.label).toContain('Publik')
})

it('what begins with the words typed stands first', () => {
  expect(found('kepala dinas sosial')[0]).toBe('Kepala Dinas Sosial · Kartika Ratna')
  expect(found('kepala dinas sosial')).toHaveLength(2)
})

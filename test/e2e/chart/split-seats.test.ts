import { box, pick, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { command } from '../keys.ts'
import { longOnly } from '../long-form.ts'
import { storedRecords } from '../stored.ts'

test('of a post with several seats a part goes to the new unit, with whom one names', async ({
  desk,
}) => {
  longOnly('the verb in the units, splitting in chart-acts')
  const { page } = await desk.start({ args: ['demo'] })
  const dialog = page.getByRole('dialog')
  await pick(page, 'Seksi Pengembangan Aplikasi')
  await command(page, 'Pecah unit')
  await dialog.getByLabel('Nama unit baru').fill('Seksi Uji Aplikasi')
  await dialog.getByRole('checkbox', { name: 'Pranata Komputer Ahli Muda' }).check()
  const expert = dialog.getByRole('group', { name: 'Pranata Komputer Ahli Muda' })
  await expert.getByLabel(/Formasi yang ikut/).fill('1')
  await expert.getByLabel(/Formasi yang ikut/).blur()
  await expert.getByRole('checkbox', { name: /Farid Maulanazhar/ }).check()
  await expect(expert).toContainText('Ikut: K 1, B 1. Tetap di unit ini: K 1, B 0.')
  await dialog.getByRole('checkbox', { name: 'Pranata Komputer Ahli Pertama' }).check()
  const first = dialog.getByRole('group', { name: 'Pranata Komputer Ahli Pertama' })
  await first.getByLabel(/Formasi yang ikut/).fill('2')
  await first.getByLabel(/Formasi yang ikut/).blur()
  await first.getByLabel(/tanpa nama/).fill('1')
  await first.getByLabel(/tanpa nama/).blur()
  await expect(first).toContainText('Ikut: K 2, B 1. Tetap di unit ini: K 1, B 1.')
  await dialog.getByRole('button', { name: 'Pecah unit' }).click()
  await expect(box(page, 'Seksi Uji Aplikasi')).toBeVisible()
  await saved(page)

  const records = await storedRecords(page)
  const unit = records.find(({ name }) => name === 'Seksi Uji Aplikasi')
  const posts = records.filter(({ kind, unitId }) => kind === 'post' && unitId === unit?.id)
  expect(posts.map(({ title, seats, unnamed }) => [title, seats, unnamed]).sort()).toEqual([
    ['Kepala Seksi Uji Aplikasi', 1, 0],
    ['Pranata Komputer Ahli Muda', 1, 0],
    ['Pranata Komputer Ahli Pertama', 2, 1],
  ])
  const person = records.find(({ name }) => name === 'Farid Maulanazhar')
  const held = records.find(({ personId }) => personId && personId === person?.id)
  expect(posts.map(({ id }) => id)).toContain(held?.postId)
  const stayed = records.filter(({ unitId }) => unitId === 'unit:aplikasi')
  expect(stayed.map(({ seats }) => seats).sort()).toEqual([1, 1, 1, 2])
})

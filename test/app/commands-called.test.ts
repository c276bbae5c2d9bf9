import { expect, test } from 'vitest'
import { commandsCalled } from '../../renderer/app/commands.ts'
import { offered } from '../make/offered.ts'

const command = (label: string) => offered({ id: label, label })

const LABELS = ['Hanya kekosongan', 'Kekosongan: Plt/Plh', 'Catat kekosongan', 'Kekosongan']

test.each([
  ['kekosongan', ['Kekosongan', 'Kekosongan: Plt/Plh', 'Hanya kekosongan', 'Catat kekosongan']],
  ['catat kek', ['Catat kekosongan']],
  ['plt kekosongan', ['Kekosongan: Plt/Plh']],
  ['', LABELS],
])('"%s" finds the command called so before those that only hold the word', (query, found) => {
  const { called, within } = commandsCalled(LABELS.map(command), query)
  expect(called.map(({ label }) => label)).toEqual(found)
  expect(within).toEqual([])
})

test('one that holds the word only within another stands apart', () => {
  const { called, within } = commandsCalled([...LABELS, 'Kosongkan'].map(command), 'kosong')
  expect(called.map(({ label }) => label)).toEqual(['Kosongkan'])
  expect(within).toHaveLength(LABELS.length)
})

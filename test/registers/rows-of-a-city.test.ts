import { expect, it } from 'vitest'
import { fullName } from '../../renderer/domain/records/full-name.ts'
import { ACTING, type ActingRow, actingRows } from '../../renderer/registers/acting.ts'
import {
  APPOINTMENTS,
  type AppointmentRow,
  appointmentRows,
} from '../../renderer/registers/appointments.ts'
import type { Column } from '../../renderer/registers/column.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { city, ON } from '../print/city-proposal.ts'

const acting: readonly Column<ActingRow>[] = ACTING
const appointments: readonly Column<AppointmentRow>[] = APPOINTMENTS
const telling = { structure: city, on: ON, words: wordsIn('id') }

it('what is wrong with an acting holder names neither the person nor the post of its row again', () => {
  const rows = actingRows(city, ON)
  const column = acting.find(({ id }) => id === 'post')
  const told = rows.map((row) => ({ row, lines: column?.paper?.tell(row, telling, 1) ?? [] }))
  const warned = told.filter(({ row }) =>
    row.findings.some(({ rule }) => rule.endsWith('eligible')),
  )
  expect(warned.length).toBeGreaterThan(3)
  for (const { row, lines } of warned) {
    const [, , ...warnings] = lines
    expect(warnings).toContainEqual(expect.stringMatching(/^Jabatan kosong .* jabatannya\.$/))
    expect(warnings.join()).not.toContain(row.person ? fullName(row.person) : '–')
    expect(warnings.join()).not.toContain(`Plt. ${row.post?.title}`)
  }
})

it('every appointment of a city says of which office it was', () => {
  const column = appointments.find(({ id }) => id === 'place')
  const rows = appointmentRows(city, ON, null, () => true)
  const units = rows.map((row) => column?.paper?.tell(row, telling, 1)[1] ?? '')
  expect(units.filter((unit) => unit === 'Subbagian Program')).toEqual([])
  expect(units).toContain('Subbagian Program · Dinas Kesehatan')
})

import { parseIsoDate } from '../values/calendar-date.ts'

/** Months as a regulation writes them. */
export const MONTHS_ID = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]

/** A day as a regulation writes it, whatever language the screen speaks: "4 Oktober 2018"; any other text as it is. */
export function longDateId(value: string): string {
  const date = parseIsoDate(value)
  if (!date) return value
  const [year = '', month = '', dayOfMonth = ''] = date.split('-')
  return `${Number(dayOfMonth)} ${MONTHS_ID[Number(month) - 1]} ${year}`
}

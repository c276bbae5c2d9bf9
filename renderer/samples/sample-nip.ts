import type { CalendarDate } from '../domain/values/calendar-date.ts'

/**
 * NIP of a civil servant as Perka BKN 22/2007 builds it: birth date (8 digits), month of the first appointment as
 * CPNS (YYYYMM), sex (1 male, 2 female), serial of three digits. There is no check digit.
 */
export function sampleNip(
  birth: CalendarDate,
  cpnsMonth: string,
  sex: 'male' | 'female',
  serial: number,
): string {
  const born = birth.slice(0, 4) + birth.slice(5, 7) + birth.slice(8, 10)
  return `${born}${cpnsMonth}${sex === 'male' ? '1' : '2'}${String(serial).padStart(3, '0')}`
}

import type { CalendarDate } from '../../values/calendar-date.ts'

/** Number and date of a written approval of the Menteri, as a case or an appointment bears them. */
export interface Approval {
  readonly approvalNo: string | null
  readonly approvalDate: CalendarDate | null
}

/** True where an approval has been given by a day. One whose date nobody recorded counts as given. */
export function isApproved({ approvalNo, approvalDate }: Approval, on: CalendarDate): boolean {
  return approvalNo !== null && (approvalDate === null || approvalDate <= on)
}

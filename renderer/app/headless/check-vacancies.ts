import { officeName } from '../../domain/readings/offices.ts'
import { retirementUnknown } from '../../domain/tenure/retirement-unknown.ts'
import { comingVacancies } from '../../domain/vacancy/coming/coming.ts'
import { RETIREMENT_MONTHS } from '../../domain/vacancy/findings/vacancy-findings.ts'
import { permitsOn } from '../../domain/vacancy/freezes/permits.ts'
import { registerRows } from '../../domain/vacancy/register/register.ts'
import { afterSwearing } from '../../domain/vacancy/road/after-swearing.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { ACTING, actingRows } from '../../registers/acting.ts'
import { byText } from '../../registers/by-text.ts'
import type { Telling } from '../../registers/column.ts'
import { COMING } from '../../registers/coming.ts'
import { PERMITS } from '../../registers/permits.ts'
import { jsonRow } from '../../registers/told.ts'
import { VACANCIES } from '../../registers/vacancies/columns.ts'

/**
 * The part of `check` that speaks of vacancies, acting appointments and retirements on a day: rows as the columns of
 * their registers tell them. From `today` on, whoever retires is counted as gone. Days are `YYYY-MM-DD`.
 */
export function vacancyCheck(telling: Telling, today: CalendarDate = telling.on) {
  const { structure, on } = telling
  const coming = comingVacancies(structure, on, RETIREMENT_MONTHS[0]).map((one) =>
    jsonRow(COMING, one, telling),
  )
  const unknown = retirementUnknown(structure, on, () => true)
  return {
    /** One for each post with vacant seats: that of the seat that has been vacant longest. */
    vacancies: registerRows(structure, on, today)
      .filter(({ seat }) => seat === 1)
      .sort((a, b) => byText(a.post.id, b.post.id))
      .map((row) => jsonRow(VACANCIES, row, telling)),
    acting: actingRows(structure, on).map((row) => jsonRow(ACTING, row, telling)),
    /** Within twelve months, those written down already among them. */
    retirements: coming.filter(({ cause }) => cause === 'pensiun-bup'),
    /** Every seat that turns vacant within twelve months, by whatever cause. */
    coming,
    /** Of whom no retirement could be worked out: posts, holders without birth date and NIP, holders without names. */
    retirementsUnknown: { ...unknown, people: unknown.people.length },
    /** Written permits of the Menteri: asked for and awaited, had, and ended without one. */
    permits: permitsOn(structure, on).map((one) => jsonRow(PERMITS, one, telling)),
    /** Filled seats whose oath, SPMT or SIASN is still owed. */
    afterSwearing: afterSwearing(structure, on).map(({ post, name, appointment, stage, next }) => ({
      post: post.title,
      office: officeName(structure, post.unitId),
      name,
      from: appointment.from,
      stage,
      next,
    })),
  }
}

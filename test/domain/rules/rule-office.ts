import type { Post } from '../../../renderer/domain/records/records.ts'
import type { RuleName } from '../../../renderer/domain/rule-table/rule-names.ts'
import { findings } from '../../../renderer/domain/rules/findings.ts'
import type { Structure } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { post } from '../small-office.ts'

const ON = day('2018-10-04')

/** What one rule finds on a day: at whom, how much, against what. */
export function told(structure: Structure, rule: RuleName, on = ON) {
  return findings(structure, on)
    .filter((one) => one.rule === rule)
    .map(({ subjectId, unitId, found, limit, params }) => ({
      subjectId,
      unitId,
      found,
      limit,
      params,
    }))
}

/** The head post of a unit. */
export function head(id: string, fields: Partial<Post> = {}): Post {
  return post(`head-${id}`, {
    unitId: `unit:${id}`,
    head: true,
    title: `Kepala ${id}`,
    kelas: null,
    ...fields,
  })
}

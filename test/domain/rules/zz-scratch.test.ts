import { it } from 'vitest'
import { day } from '../../../renderer/domain/calendar-date.ts'
import { apply } from '../../../renderer/domain/change.ts'
import { put } from '../../../renderer/domain/edit.ts'
import { findings, acceptedFindings } from '../../../renderer/domain/rules/findings.ts'
import { structureOf, all } from '../../../renderer/domain/structure.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { cityRecords, CITY_DAY } from '../../../renderer/samples/city.ts'
it('shows', () => {
  const s = structureOf(demoRecords())
  for (const on of ['2018-10-04', '2026-11-25']) {
    console.log(on)
    for (const f of findings(s, day(on))) console.log(f.severity, f.rule, f.subjectId, f.found, f.limit, f.sourceState)
    console.log('acc', acceptedFindings(s, day(on)).length)
  }
  for (const units of [1000, 5000]) {
  const c = structureOf(cityRecords(1, units))
  console.log('units', all(c, 'unit').length, 'posts', all(c, 'post').length, 'persons', all(c, 'person').length)
  for (let i = 0; i < 3; i++) {
    const t = performance.now()
    const n = findings(c, i % 2 ? day('2018-10-05') : CITY_DAY).length
    console.log('full', n, (performance.now() - t).toFixed(1))
  }
  const by: Record<string, number> = {}
  for (const f of findings(c, CITY_DAY)) by[f.rule] = (by[f.rule] ?? 0) + 1
  console.log(by)
  let at = c
  const list = all(c, 'unit')
  const times: number[] = []
  for (let i = 0; i < 50; i++) {
    const u = list[(i * 97) % list.length]!
    at = apply(at, put(at, [{ ...u, name: u.name + ' x' }]))
    const t = performance.now()
    findings(at, CITY_DAY)
    times.push(performance.now() - t)
  }
  times.sort((a, b) => a - b)
  console.log('edit p50', times[25]!.toFixed(2), 'p95', times[47]!.toFixed(2), 'max', times[49]!.toFixed(2))
  }
})

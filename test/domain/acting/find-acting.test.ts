import { describe, expect, it } from 'vitest'
import { findActing } from '../../../renderer/domain/acting/find-acting.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { DEMO_DAY, demoRecords } from '../../../renderer/samples/demo-2018.ts'

const demo = structureOf(demoRecords())
const KORNELIA = 'Kornelia Andarini Wijayaputri'
const NURUL = 'Nurul Hidayah Kartikasari'

function found(query: string, on = DEMO_DAY): string[] {
  return findActing(demo, query, on).map(({ text, role, post, match }) =>
    [text, role, post.title, match].join(' | '),
  )
}

describe('who acts, by what an office says', () => {
  it('all of a role, the term that ended first on top, over its term too', () => {
    expect(found('plt')).toEqual([
      `${KORNELIA} | plt | Kepala Subbagian Tata Usaha | word`,
      `${NURUL} | plt | Kepala Seksi Layanan Informasi Publik | word`,
    ])
    expect(found('Plt.')).toEqual(found('plt'))
    expect(found('plh')).toEqual([])
  })

  it.each([
    'plt kasi layanan informasi',
    'kasi plt layanan',
    'plt nurul',
    'plt dinas komunikasi seksi layanan',
  ])('of one post, in any order: “%s”', (query) => {
    expect(found(query)).toEqual([`${NURUL} | plt | Kepala Seksi Layanan Informasi Publik | word`])
  })

  it('forgives a wrong letter, behind those without one', () => {
    expect(found('plt kasubag tata ushaa')).toEqual([
      `${KORNELIA} | plt | Kepala Subbagian Tata Usaha | slip`,
    ])
  })

  it('nobody where no role is named, nobody acts on the day, or the post is held for good', () => {
    expect(found('nurul')).toEqual([])
    expect(found('plt', day('2018-01-01'))).toEqual([])
    expect(found('plt persandian')).toEqual([])
  })
})

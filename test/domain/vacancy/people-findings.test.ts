import { describe, expect, it } from 'vitest'
import {
  stepRecord,
  termRecord,
  vacancyRecord,
} from '../../../renderer/domain/records/record-makers.ts'
import type { Appointment, StructureRecord } from '../../../renderer/domain/records/records.ts'
import { type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { candidateHints, earlyHints } from '../../../renderer/domain/vacancy/events/fill-hints.ts'
import { stepHints } from '../../../renderer/domain/vacancy/events/step-hints.ts'
import { vacancyFindings } from '../../../renderer/domain/vacancy/findings/vacancy-findings.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, unit } from '../small-office.ts'

const ON = day('2018-10-04')

function office(...records: readonly StructureRecord[]): Structure {
  return structureOf([
    unit('dinas', { type: 'dinas' }),
    post('sekretaris', { title: 'Sekretaris', category: 'administrator', eselon: 'III.a' }),
    post('kabid', { title: 'Kepala Bidang', category: 'administrator', eselon: 'III.b' }),
    ...['a', 'b'].map((id) => person(id, { nip: null, birthDate: day('1975-04-12') })),
    ...records,
  ])
}

const told = (structure: Structure, rule: string, on = ON) =>
  vacancyFindings(structure, on)
    .filter((one) => one.rule === rule)
    .map(({ subjectId, params }) => [subjectId, params])

describe('a Plt that begins before the vacancy', () => {
  const begun = (from: string) =>
    office(
      holds('a', 'kabid', { from: day('2015-01-05'), until: day('2018-08-31') }),
      holds('b', 'kabid', { role: 'plt', from: day(from), until: day('2018-11-30') }),
    )

  it('is found from the first empty day on, and not where it begins on that day', () => {
    const rule = 'acting-before-vacancy'
    expect(told(begun('2018-08-31'), rule)).toEqual([
      [
        'appointment:b-kabid',
        expect.objectContaining({ from: '2018-08-31', since: '2018-09-01', role: 'plt' }),
      ],
    ])
    expect(told(begun('2018-08-31'), rule, day('2018-09-01'))).toHaveLength(1)
    // Until then the post is filled: that is another finding.
    expect(told(begun('2018-08-31'), rule, day('2018-08-31'))).toEqual([])
    expect(told(begun('2018-08-31'), 'acting-on-filled', day('2018-08-31'))).toHaveLength(1)
    expect(told(begun('2018-09-01'), rule)).toEqual([])
  })

  it('is hinted at in the form, of a Plh never', () => {
    const held = office(holds('a', 'kabid', { until: day('2018-08-31') }))
    const kabid = post('kabid')
    const hints = (role: 'plt' | 'plh', from: string) =>
      earlyHints(held, kabid, { role, from: day(from) })
    expect(hints('plt', '2018-08-31')).toEqual([
      { code: 'hint-acting-early', params: { since: '2018-09-01' } },
    ])
    expect(hints('plt', '2018-09-01')).toEqual([])
    expect(hints('plh', '2018-08-31')).toEqual([])
  })
})

describe('a step down the eselons', () => {
  const moved = (endCause: 'rotasi' | 'hukuman-disiplin' | 'penyederhanaan-organisasi') =>
    office(
      holds('a', 'sekretaris', { from: day('2015-01-05'), until: day('2018-08-31'), endCause }),
      holds('a', 'kabid', { from: day('2018-09-01') }),
    )

  it('from III.a to III.b is found, unless a punishment or a change of structure tells why', () => {
    expect(told(moved('rotasi'), 'eselon-down')).toEqual([
      ['appointment:a-kabid', expect.objectContaining({ from: 'III.a', to: 'III.b' })],
    ])
    expect(told(moved('hukuman-disiplin'), 'eselon-down')).toEqual([])
    expect(told(moved('penyederhanaan-organisasi'), 'eselon-down')).toEqual([])
    const up = office(
      holds('a', 'kabid', { from: day('2015-01-05'), until: day('2018-08-31') }),
      holds('a', 'sekretaris', { from: day('2018-09-01') }),
    )
    expect(told(up, 'eselon-down')).toEqual([])
    const same = office(
      post('kabid', { title: 'Kepala Bidang', category: 'administrator', eselon: 'III.a' }),
      holds('a', 'sekretaris', { from: day('2015-01-05'), until: day('2018-08-31') }),
      holds('a', 'kabid', { from: day('2018-09-01') }),
    )
    expect(told(same, 'eselon-down'), 'of one eselon').toEqual([])
  })

  it('is from what was held to the eve for good, not before and not as a Plt', () => {
    const down = (until: string, fields: Partial<Appointment> = {}) =>
      told(
        office(
          holds('a', 'sekretaris', { from: day('2015-01-05'), until: day(until), ...fields }),
          holds('a', 'kabid', { from: day('2018-09-01') }),
        ),
        'eselon-down',
      ).length
    expect([down('2018-08-30'), down('2018-08-31'), down('2018-09-01')]).toEqual([0, 1, 0])
    expect(down('2018-08-31', { role: 'plt' })).toBe(0)
  })

  it('is found also where the higher post is no more', () => {
    const left = (endCause: 'rotasi' | 'penyederhanaan-organisasi') =>
      office(
        termRecord({
          id: 'term:lama',
          personId: 'person:a',
          title: 'Kepala Bagian Lama',
          category: 'administrator',
          eselon: 'III.a',
          unitName: 'Bagian Lama',
          unitPath: 'Sekretariat / Bagian Lama',
          role: 'definitif',
          from: day('2015-01-05'),
          until: day('2018-08-31'),
          endCause,
        }),
        holds('a', 'kabid', { from: day('2018-09-01') }),
      )
    expect(told(left('rotasi'), 'eselon-down')).toEqual([
      ['appointment:a-kabid', expect.objectContaining({ from: 'III.a', to: 'III.b' })],
    ])
    expect(told(left('penyederhanaan-organisasi'), 'eselon-down')).toEqual([])
  })

  it('is hinted at where the candidate is chosen', () => {
    const now = office(holds('a', 'sekretaris', { from: day('2015-01-05') }))
    const codes = candidateHints(now, post('kabid', { eselon: 'III.b' }), person('a'), ON).map(
      ({ code, params }) => [code, params.from, params.to],
    )
    expect(codes).toContainEqual(['hint-down', 'III.a', 'III.b'])
    const hinted = (from: string, until: string | null, on: string) =>
      candidateHints(
        office(
          holds('a', 'sekretaris', { from: day(from), until: until === null ? null : day(until) }),
        ),
        post('kabid', { eselon: 'III.b' }),
        person('a'),
        day(on),
      ).filter(({ code }) => code === 'hint-down').length
    expect(hinted('2015-01-05', '2018-10-03', '2018-10-04'), 'held to the eve').toBe(1)
    expect(hinted('2015-01-05', '2018-10-02', '2018-10-04')).toBe(0)
    expect(hinted('2018-10-04', null, '2018-10-04'), 'from that very day').toBe(0)
  })
})

describe('an SPMT before the oath', () => {
  const filled = (spmt: string) =>
    office(
      {
        ...vacancyRecord({ id: 'vacancy:v', postId: 'post:kabid', since: null, cause: null }),
        closedOn: day('2018-09-03'),
      },
      stepRecord({
        id: 'step:spmt',
        vacancyId: 'vacancy:v',
        stage: 'spmt',
        docNo: '821/7',
        docDate: day(spmt),
        doneOn: day(spmt),
      }),
      holds('a', 'kabid', { from: day('2018-09-03'), swornOn: day('2018-09-05') }),
    )

  it('is found though the case is closed, and hinted at in the form; on the day itself it is not', () => {
    const rule = 'spmt-before-swearing'
    expect(told(filled('2018-09-04'), rule)).toEqual([
      ['appointment:a-kabid', expect.objectContaining({ on: '2018-09-04', sworn: '2018-09-05' })],
    ])
    expect(told(filled('2018-09-05'), rule)).toEqual([])
    const hints = (on: string) =>
      stepHints(filled(on), 'vacancy:v', 'spmt', { docDate: null, doneOn: day(on) }, ON)
    expect(hints('2018-09-04')).toContainEqual({
      code: 'hint-step-before',
      params: { on: '2018-09-04', stage: 'stage.pelantikan', day: '2018-09-05' },
    })
    expect(hints('2018-09-05').map(({ code }) => code)).not.toContain('hint-step-before')
    const invited = { docDate: null, doneOn: day('2018-09-04') }
    expect(
      stepHints(filled('2018-09-05'), 'vacancy:v', 'undangan', invited, ON),
      'of no other',
    ).toEqual([])
  })
})

describe('an approval for a seat that is held already', () => {
  const open = vacancyRecord({
    id: 'vacancy:v',
    postId: 'post:kabid',
    since: null,
    cause: null,
    approvalNo: '800/7771/OTDA',
  })

  it('is found while its case is open, from the day the seat is held', () => {
    const held = office(open, holds('a', 'kabid', { from: day('2018-10-04') }))
    expect(told(held, 'approval-filled', day('2018-10-03'))).toEqual([])
    expect(told(held, 'approval-filled')).toEqual([
      ['vacancy:v', expect.objectContaining({ person: 'Pegawai a' })],
    ])
    expect(told(office(open), 'approval-filled')).toEqual([])
    const closed = { ...open, closedOn: ON }
    expect(told(office(closed, holds('a', 'kabid', { from: ON })), 'approval-filled')).toEqual([])
  })

  it('is found where the seat is held by a number only, and where one of two is not', () => {
    const numbered = (seats: number) =>
      told(office(open, post('kabid', { title: 'Kabid', seats, unnamed: 1 })), 'approval-filled')
    expect(numbered(1)).toEqual([['vacancy:v', expect.objectContaining({ unnamed: 1 })]])
    expect(numbered(2)).toEqual([])
    const none = post('kabid', { title: 'Kabid', seats: 0 })
    expect(told(office(open, none), 'approval-filled')).toEqual([])
  })

  it('is found by the step that asked for it too, and by no other step', () => {
    const asked = (stage: 'izin-mendagri' | 'seleksi') =>
      told(
        office(
          { ...open, approvalNo: null },
          holds('a', 'kabid', { from: day('2018-01-01') }),
          stepRecord({ id: 'step:1', vacancyId: open.id, stage, doneOn: day('2018-09-01') }),
        ),
        'approval-filled',
      )
    expect(asked('izin-mendagri')).toHaveLength(1)
    expect(asked('seleksi')).toEqual([])
  })

  it('is hinted at where the step is written down', () => {
    const numbered = office(open, post('kabid', { seats: 2, unnamed: 2 }))
    const asked = { docDate: null, doneOn: ON }
    expect(stepHints(numbered, 'vacancy:v', 'izin-mendagri', asked, ON)).toContainEqual({
      code: 'hint-approval-filled-unnamed',
      params: { unnamed: 2 },
    })
    const held = office({ ...open, approvalNo: null }, holds('a', 'kabid', { from: ON }))
    const hints = stepHints(held, 'vacancy:v', 'izin-mendagri', { docDate: null, doneOn: ON }, ON)
    expect(hints).toContainEqual({
      code: 'hint-approval-filled',
      params: { person: 'Pegawai a' },
    })
    const codes = (structure: Structure, stage: 'izin-mendagri' | 'seleksi') =>
      stepHints(structure, 'vacancy:v', stage, asked, ON).map(({ code }) => code)
    expect(codes(held, 'seleksi'), 'by no other step').toEqual([])
    const closed = office({ ...open, closedOn: ON }, holds('a', 'kabid', { from: ON }))
    expect(codes(closed, 'izin-mendagri'), 'where the case is closed').toEqual([])
  })
})

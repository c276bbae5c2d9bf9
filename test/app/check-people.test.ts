import { describe, expect, it } from 'vitest'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import { stepRecord, vacancyRecord } from '../../renderer/domain/records/record-makers.ts'
import type { StructureRecord } from '../../renderer/domain/records/records.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { writeBagan } from '../../renderer/storage/bagan-file.ts'
import { holds, person, post, unit } from '../domain/small-office.ts'
import { testPrinter } from '../make/test-printer.ts'

const BEGUN = day('2015-01-05')
const LAST = day('2018-08-31')
const NEXT = day('2018-09-01')

const kabid = (id: string) =>
  post(id, { category: 'administrator', eselon: 'III.b', title: `Kepala Bidang ${id}` })
const kasi = (id: string) =>
  post(id, { category: 'pengawas', eselon: 'IV.a', title: `Kepala Seksi ${id}` })
const acts = (who: string, where: string, from = NEXT) =>
  holds(who, where, { role: 'plt', from, until: day('2018-11-30') })
/** Held from 2015 until the last day before the vacancy. */
const left = (who: string, where: string, fields: Parameters<typeof holds>[2] = {}) =>
  holds(who, where, { from: BEGUN, until: LAST, ...fields })

/** One appointment or case for each finding on people, and nothing wrong beside it that is another's. */
const OFFICE: readonly StructureRecord[] = [
  unit('dinas', { type: 'dinas' }),
  ...['mati', 'cltn', 'dini', 'turun'].map(kabid),
  ...['asal-mati', 'asal-cltn', 'spmt'].map(kasi),
  post('sekretaris', { category: 'administrator', eselon: 'III.a', title: 'Sekretaris' }),
  post('arsiparis', { title: 'Arsiparis', category: 'fungsional', seats: 2, unnamed: 2 }),
  ...['a', 'b', 'c', 'd', 'e', 'x', 'y', 'z'].map((id) =>
    person(id, { birthDate: day('1975-04-12') }),
  ),
  left('x', 'mati'),
  left('a', 'asal-mati', { until: day('2018-10-03'), endCause: 'meninggal' }),
  acts('a', 'mati'),
  left('y', 'cltn'),
  left('b', 'asal-cltn', { until: day('2018-10-03'), endCause: 'cltn' }),
  acts('b', 'cltn'),
  left('z', 'dini'),
  acts('c', 'dini', LAST),
  left('d', 'sekretaris', { endCause: 'rotasi' }),
  holds('d', 'turun', { from: NEXT }),
  holds('e', 'spmt', { from: NEXT, swornOn: day('2018-09-03') }),
  {
    ...vacancyRecord({ id: 'vacancy:spmt', postId: 'post:spmt', since: null, cause: null }),
    closedOn: NEXT,
  },
  stepRecord({
    id: 'step:spmt',
    vacancyId: 'vacancy:spmt',
    stage: 'spmt',
    docNo: '821/7',
    doneOn: day('2018-09-02'),
  }),
  vacancyRecord({
    id: 'vacancy:izin',
    postId: 'post:arsiparis',
    since: null,
    cause: null,
    approvalNo: '800/7771/OTDA',
  }),
]

const NEW: ReadonlySet<string> = new Set([
  'acting-gone',
  'acting-away',
  'acting-before-vacancy',
  'spmt-before-swearing',
  'eselon-down',
  'approval-filled',
])

async function found(on: string): Promise<string[]> {
  const bytes = await writeBagan({ name: 'uji', seq: 1, records: [...OFFICE] })
  const { stdout } = await answerTo(
    {
      argv: ['check', 'uji.bagan', '--on', on, '--json'],
      files: [{ name: 'uji.bagan', path: '/uji.bagan', bytes, error: null }],
    },
    { ...testPrinter(), today: day(on), say: () => undefined },
  )
  const { findings } = JSON.parse(stdout ?? '') as {
    findings: readonly { rule: string; subjectId: string; message: string }[]
  }
  for (const { message } of findings) expect(message).not.toMatch(/\{\{|undefined|null/)
  return findings
    .filter(({ rule }) => NEW.has(rule))
    .map(({ rule, subjectId }) => `${rule} ${subjectId}`)
    .sort()
}

describe('check --json tells findings on people by the name of their rule', () => {
  const always = [
    'acting-before-vacancy appointment:c-dini',
    'approval-filled vacancy:izin',
    'eselon-down appointment:d-turun',
    'spmt-before-swearing appointment:e-spmt',
  ]

  it('all of them from the day after the death and the leave', async () => {
    expect(await found('2018-10-04')).toEqual(
      [...always, 'acting-gone appointment:a-mati', 'acting-away appointment:b-cltn'].sort(),
    )
  })

  it('not gone and not away on the last day in the post', async () => {
    expect(await found('2018-10-03')).toEqual(always)
  })
})

import { describe, expect, it } from 'vitest'
import { appointActing } from '../../../renderer/domain/acting/acting-edits.ts'
import type { PaperText } from '../../../renderer/domain/paper/paper-text.ts'
import type { PersonId, PostId, VacancyStage } from '../../../renderer/domain/records/records.ts'
import { apply, invert } from '../../../renderer/domain/structure/change.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { all, type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { type Filling, fillPosts } from '../../../renderer/domain/vacancy/events/fill.ts'
import { leave } from '../../../renderer/domain/vacancy/events/leave.ts'
import {
  afterSwearing,
  recordManyAfterSwearing,
} from '../../../renderer/domain/vacancy/road/after-swearing.ts'
import { changeCase, recordStep } from '../../../renderer/domain/vacancy/road/case-edits.ts'
import { eventKey, eventOf } from '../../../renderer/domain/vacancy/road/event-of.ts'
import { inaugurationAt } from '../../../renderer/domain/vacancy/road/inauguration.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { actingOrder } from '../../../renderer/papers/kinds/acting-order.ts'
import { approvalRequest } from '../../../renderer/papers/kinds/approval-request.ts'
import {
  inaugurationInvitation,
  inaugurationList,
} from '../../../renderer/papers/kinds/inauguration.ts'
import { oathMinutes } from '../../../renderer/papers/kinds/oath-minutes.ts'
import { petikan } from '../../../renderer/papers/kinds/petikan.ts'
import { spmt } from '../../../renderer/papers/kinds/spmt.ts'
import { USUAL_PAPER } from '../../../renderer/papers/order/paper-choice.ts'
import type { PaperOrder } from '../../../renderer/papers/order/paper-kind.ts'
import { textDocument } from '../../../renderer/print/text/text-document.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { smallOfficeRecords } from '../small-office.ts'

const words = wordsIn('id')
const OATH = day('2019-01-07')

function done(structure: Structure, ...edits: readonly Edit[]): Structure {
  let at = structure
  for (const edit of edits) {
    const result = edit(at)
    if (!result.ok) throw new Error(result.problem.code)
    at = apply(at, result.value)
  }
  return at
}

function leaves(post: string): Edit {
  const [appointmentId, vacancyId] = [`appointment:${post}-${post}`, `vacancy:${post}`] as const
  const tmt = day('2018-10-01')
  return leave({ appointmentId, cause: 'rotasi', tmt, decreeNo: null, decreeDate: null, vacancyId })
}

function sworn(post: PostId, person: PersonId): Filling {
  const key = post.slice('post:'.length)
  return {
    postId: post,
    person,
    appointmentId: `appointment:to-${key}`,
    tmt: OATH,
    decreeNo: '821/3/2019',
    decreeDate: day('2019-01-04'),
    swornOn: OATH,
    approvalNo: null,
    approvalDate: null,
    vacancyId: `vacancy:from-${key}`,
    leavingCause: 'rotasi',
    place: 'Aula Balai Kota, pukul 09.00',
  }
}

function order(on: string, choice: Partial<PaperOrder['choice']> = {}): PaperOrder {
  return { choice: { ...USUAL_PAPER, ...choice }, on: day(on), today: day('2019-01-08'), words }
}

/** Everything a paper says, in one text. */
function said({ blocks }: PaperText): string {
  return JSON.stringify(blocks)
}

const vacant = done(structureOf(smallOfficeRecords()), leaves('media'), leaves('infra'))

describe('one pelantikan for many', () => {
  const together = fillPosts([
    sworn('post:media', 'person:aplikasi'),
    sworn('post:infra', 'person:tanpa'),
  ])
  const filled = done(vacant, together)

  it('is one act, undone as one', () => {
    const result = together(vacant)
    if (!result.ok) throw new Error(result.problem.code)
    const back = apply(filled, invert(result.value))
    expect(all(back, 'appointment')).toEqual(all(vacant, 'appointment'))
    expect(all(back, 'vacancy')).toEqual(all(vacant, 'vacancy'))
    expect(all(back, 'step')).toEqual(all(vacant, 'step'))
  })

  it('is followed by the SPMT of all, and then their SIASN, each as one act that is undone as one', () => {
    const owed = afterSwearing(filled, OATH)
    const steps = (stage: string) =>
      owed.map(({ appointment, vacancyId }, at) => ({
        appointmentId: appointment.id,
        vacancyId: vacancyId ?? (`vacancy:new-${at}` as const),
        stepId: `step:${stage}-${at}` as const,
      }))
    const paper = { docNo: '800/9', docDate: OATH, doneOn: OATH, note: null }
    const begun = recordManyAfterSwearing(steps('spmt'), { stage: 'spmt', ...paper })
    const working = done(filled, begun)
    expect(afterSwearing(working, OATH).map(({ next }) => next)).toEqual(['siasn', 'siasn'])
    const told = recordManyAfterSwearing(steps('siasn'), { stage: 'siasn', ...paper })
    expect(afterSwearing(done(working, told), OATH)).toEqual([])
    const result = begun(filled)
    if (!result.ok) throw new Error(result.problem.code)
    expect(all(apply(working, invert(result.value)), 'step')).toEqual(all(filled, 'step'))
    const gone = [
      { ...steps('x')[0], appointmentId: 'appointment:gone', vacancyId: 'vacancy:gone' },
    ]
    const refused = recordManyAfterSwearing(gone as ReturnType<typeof steps>, {
      stage: 'spmt',
      ...paper,
    })(filled)
    expect(refused.ok ? null : refused.problem.code).toBe('appointment-gone')
  })

  it('is one event: by the day of the oath, else by the SK; nobody else is of it', () => {
    const [first] = all(filled, 'appointment').filter(({ swornOn }) => swornOn === OATH)
    if (!first) throw new Error('nobody')
    const ids = ['appointment:to-media', 'appointment:to-infra']
    expect(eventOf(filled, first).map(({ id }) => id)).toEqual(ids)
    const named = { ...first, swornOn: null }
    expect(eventKey(named)).toBe('decree 2019-01-07 821/3/2019')
    expect(eventKey({ ...named, decreeNo: null })).toBeNull()
    expect(eventKey({ ...first, role: 'plt' })).toBeNull()
    const alone = { ...named, decreeNo: null }
    expect(eventOf(filled, alone)).toEqual([alone])
  })

  it.each([
    ['petikan', petikan],
    ['oath-minutes', oathMinutes],
    ['spmt', spmt],
  ] as const)(
    '%s: one for each of the event, a sheet each, its pages counted by itself',
    (_, kind) => {
      const appointmentId = 'appointment:to-media' as const
      const one = kind.text(filled, order('2019-01-07', { appointmentId }))
      expect(one.blocks.some((block) => block.kind === 'letter')).toBe(false)
      const text = kind.text(filled, order('2019-01-07', { appointmentId, wholeEvent: true }))
      const names = text.blocks.flatMap((block) => (block.kind === 'letter' ? [block.name] : []))
      expect(names).toHaveLength(2)
      for (const [widthMm, heightMm] of [
        [215, 330],
        [210, 297],
      ] as const) {
        const made = textDocument(text, { widthMm, heightMm }, 8, words)
        expect(made).toMatchObject({ sheets: 2, keepsType: true })
        for (const sheet of made.svg) expect(sheet).toContain('halaman 1 dari 1')
      }
    },
  )

  it('has a list by protocol, a place, and everybody owes an SPMT from that day', () => {
    const event = inaugurationAt(filled, day('2018-12-01'))
    expect(event).toMatchObject({ on: OATH, place: 'Aula Balai Kota, pukul 09.00' })
    expect(event?.people.map(({ person, post, from }) => [person.id, post.id, from?.id])).toEqual([
      ['person:aplikasi', 'post:media', 'post:aplikasi'],
      ['person:tanpa', 'post:infra', undefined],
    ])
    expect(afterSwearing(filled, day('2019-01-06'))).toEqual([])
    expect(afterSwearing(filled, OATH).map(({ next }) => next)).toEqual(['spmt', 'spmt'])
    expect(inaugurationAt(vacant, OATH)).toBeNull()
  })

  it('stands on paper and as a table, with the invitation', () => {
    const text = said(inaugurationList.text(filled, order('2019-01-07')))
    for (const part of [
      '821/3/2019',
      'Pegawai aplikasi',
      'Kepala Seksi Media',
      'Aula Balai Kota',
    ]) {
      expect(text).toContain(part)
    }
    const table = inaugurationList.table(filled, order('2019-01-07'))
    expect(table.rows).toHaveLength(2)
    expect(table.headings).toContain('Perangkat daerah')
    const invitation = said(inaugurationInvitation.text(filled, order('2018-12-01')))
    expect(invitation).toContain('Senin, 7 Januari 2019')
    expect(invitation).toContain('Pegawai tanpa')
  })

  it('the SPMT of each is signed by the head above', () => {
    const text = said(
      spmt.text(filled, order('2019-01-08', { appointmentId: 'appointment:to-media' })),
    )
    expect(text).toContain('Pegawai aplikasi')
    expect(text).toContain('821/3/2019')
    expect(text).toContain('7 Januari 2019')
    expect(text).toContain('Kepala Bidang Informasi Publik')
  })

  it('the letters take number and day from the steps written down, and the day its weekday', () => {
    const dated = done(
      filled,
      step('undangan', '005/12/BKPSDM', '2019-01-03'),
      step('spmt', '821/40/BKPSDM', '2019-01-09'),
    )
    const invitation = said(inaugurationInvitation.text(dated, order('2018-12-01')))
    expect(invitation).toContain('["Nomor","005/12/BKPSDM"]')
    expect(invitation).toContain('3 Januari 2019')
    expect(invitation).toContain('Senin, 7 Januari 2019')
    const duty = said(
      spmt.text(dated, order('2019-01-08', { appointmentId: 'appointment:to-media' })),
    )
    expect(duty).toContain('NOMOR 821/40/BKPSDM')
    expect(duty).toContain('9 Januari 2019')
    expect(duty).not.toContain('8 Januari 2019')
  })
})

function step(stage: VacancyStage, docNo: string, on: string): Edit {
  const dates = { docDate: day(on), doneOn: day(on) }
  return recordStep('vacancy:media', {
    stepId: `step:${stage}`,
    stage,
    docNo,
    note: null,
    ...dates,
  })
}

describe('letters of staff', () => {
  it('the Surat Perintah says who, what, until when and what a Plt may not', () => {
    const acting = done(
      vacant,
      appointActing({
        appointmentId: 'appointment:plt',
        postId: 'post:media',
        personId: 'person:layanan',
        role: 'plt',
        from: day('2018-10-03'),
        until: null,
        orderNo: '800/12',
        orderDate: day('2018-10-02'),
      }),
    )
    for (const asked of [
      order('2018-10-02'),
      order('2018-10-04', { appointmentId: 'appointment:plt' }),
    ]) {
      const text = said(actingOrder.text(acting, asked))
      for (const part of [
        '800/12',
        'Pegawai layanan',
        'Kepala Seksi Layanan Informasi',
        'Pelaksana Tugas (Plt.) Kepala Seksi Media',
        '3 Oktober 2018 sampai dengan 2 Januari 2019',
        'Penata (III/c)',
        'strategis',
      ]) {
        expect(text).toContain(part)
      }
    }
    expect(said(actingOrder.text(vacant, order('2018-10-04')))).toContain('Tidak ada penugasan')
  })

  it('the request for approval names what a freeze holds back, with its candidates', () => {
    const freeze = {
      id: 'freeze:w',
      kind: 'freeze',
      name: 'Pilkada',
      from: day('2018-02-12'),
      until: null,
      basis: 'UU 10/2016 Pasal 71 ayat (2)',
      scope: 'pengawas',
      waitsFor: null,
      approvalNo: null,
      approvalDate: null,
      approvalAskedOn: null,
    } as const
    const frozen = done(
      structureOf([...smallOfficeRecords(), freeze]),
      leaves('media'),
      leaves('infra'),
    )
    const open = said(approvalRequest.text(frozen, order('2018-10-04')))
    expect(open).toContain('Calon belum ditetapkan')
    expect(open).toContain('Kepala Seksi Infrastruktur')
    const named = done(frozen, changeCase('vacancy:media', { candidateId: 'person:aplikasi' }))
    const text = said(approvalRequest.text(named, order('2018-10-04')))
    expect(text).toContain('UU 10/2016 Pasal 71 ayat (2)')
    expect(text).toContain('Pegawai aplikasi')
    expect(text).not.toContain('Kepala Seksi Infrastruktur')
    expect(said(approvalRequest.text(named, order('2018-02-11')))).toContain(
      'Tidak ada jabatan kosong yang tertahan',
    )
  })
})

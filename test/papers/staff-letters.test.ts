import { describe, expect, it } from 'vitest'
import { actingBasisOn } from '../../renderer/domain/acting/acting-basis.ts'
import { appointActing } from '../../renderer/domain/acting/acting-edits.ts'
import { isActing } from '../../renderer/domain/acting/acting-term.ts'
import type { PaperBlock } from '../../renderer/domain/paper/paper-text.ts'
import {
  recordsOf,
  type Structure,
  structureOf,
} from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { actingOrder } from '../../renderer/papers/kinds/acting-order.ts'
import { approvalRequest } from '../../renderer/papers/kinds/approval-request.ts'
import { inaugurationInvitation } from '../../renderer/papers/kinds/inauguration.ts'
import { spmt } from '../../renderer/papers/kinds/spmt.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { textDocument } from '../../renderer/print/text/text-document.ts'
import { CITY_DAY, cityRecords } from '../../renderer/samples/city.ts'
import { DEMO_DAY, demoRecords } from '../../renderer/samples/demo-2018.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { done } from '../make/edit-outcome.ts'

const words = wordsIn('id')
const demo = structureOf(demoRecords())
const city = structureOf(cityRecords(7, 400))
const BLANK = '……………………'

function order(on = DEMO_DAY, appointmentId: `appointment:${string}` | null = null) {
  return { choice: { ...USUAL_PAPER, appointmentId }, on, today: day('2026-11-27'), words }
}

function letterhead(blocks: readonly PaperBlock[]): readonly string[] {
  const [first] = blocks
  return first?.kind === 'letterhead' ? first.lines : []
}

function signedAt(blocks: readonly PaperBlock[]): string | undefined {
  for (const block of blocks) if (block.kind === 'signatures') return block.signers[0]?.over
  return undefined
}

/** The demo with an order of which neither number nor day is recorded. */
function ordered(structure: Structure, postId: `post:${string}`): Structure {
  const taken = [...structure.tables.appointment.values()].find(
    (one) => one.role === 'definitif' && one.postId !== postId,
  )
  if (!taken) throw new Error('nobody')
  const named = {
    appointmentId: 'appointment:new',
    postId,
    personId: taken.personId,
    role: 'plt',
    from: DEMO_DAY,
    until: null,
    orderNo: null,
    orderDate: null,
  } as const
  return done(structure, appointActing(named))
}

describe('an order rests on what was in force on its day', () => {
  // 14 January 2021 is the day of the circular, 30 July 2019 that of the one before it.
  it.each([
    ['2016-02-04', null],
    ['2016-02-05', 'K.26-30/V.20-3/99'],
    ['2018-10-04', 'K.26-30/V.20-3/99'],
    ['2019-07-29', 'K.26-30/V.20-3/99'],
    ['2019-07-30', '2/SE/VII/2019'],
    ['2021-01-13', '2/SE/VII/2019'],
    ['2021-01-14', '1/SE/I/2021'],
    ['2026-11-29', '1/SE/I/2021'],
  ])('signed on %s: %s', (signed, named) => {
    const basis = actingBasisOn(day(signed))
    expect(basis && words(`letter.basis-${basis}`)).toEqual(
      named === null ? null : expect.stringContaining(named),
    )
  })

  it('so the order of the demo, of 2018, names no circular of 2021', () => {
    const { blocks } = actingOrder.text(demo, order())
    const text = JSON.stringify(blocks)
    expect(text).toContain('K.26-30/V.20-3/99')
    expect(text).not.toContain('2021')
  })
})

describe('letters of staff carry no day nobody recorded', () => {
  it('an SPMT whose step was not written down leaves day and number to the pen', () => {
    const { blocks } = spmt.text(demo, order())
    expect(signedAt(blocks)).toBe(`Contoh, ${BLANK}`)
    expect(JSON.stringify(blocks)).toContain(`NOMOR ${BLANK}`)
    expect(JSON.stringify(blocks)).not.toContain('2026')
  })

  it('so do an order and a request of which the day is not known', () => {
    const vacant = [...demo.tables.post.values()].find(
      ({ title }) => title === 'Kepala Seksi Layanan Informasi Publik',
    )
    if (!vacant) throw new Error('no post')
    const { blocks } = actingOrder.text(
      ordered(demo, vacant.id),
      order(DEMO_DAY, 'appointment:new'),
    )
    expect(signedAt(blocks)).toBe(`Contoh, ${BLANK}`)
    const request = approvalRequest.text(demo, order()).blocks
    expect(request).toContainEqual({ kind: 'dateline', text: `Contoh, ${BLANK}` })
    const invitation = inaugurationInvitation.text(demo, order()).blocks
    expect(invitation).toContainEqual({ kind: 'dateline', text: `Contoh, ${BLANK}` })
  })
})

describe('the letterhead is that of whoever signs', () => {
  it('the Wali Kota writes under the name of his post, a head of the office under that of the office', () => {
    expect(letterhead(actingOrder.text(demo, order()).blocks)).toEqual(['WALI KOTA CONTOH'])
    expect(letterhead(approvalRequest.text(demo, order()).blocks)).toEqual(['WALI KOTA CONTOH'])
    expect(letterhead(spmt.text(demo, order()).blocks)).toEqual([
      'PEMERINTAH KOTA CONTOH',
      'DINAS KOMUNIKASI DAN INFORMATIKA KOTA CONTOH',
    ])
  })

  it('in a city an SPMT bears the perangkat daerah of the head who signs it', () => {
    const held = [...city.tables.appointment.values()].find(({ role, postId }) => {
      const post = city.tables.post.get(postId)
      const unit = post && city.tables.unit.get(post.unitId)
      const above = unit?.parentId && city.tables.unit.get(unit.parentId)
      return role === 'definitif' && post?.head && above && above.name === 'Dinas Kesehatan'
    })
    if (!held) throw new Error('nobody')
    const lines = letterhead(spmt.text(city, order(CITY_DAY, held.id)).blocks)
    expect(lines).toEqual(['PEMERINTAH KOTA CONTOH', 'DINAS KESEHATAN'])
  })
})

it('the order on a post that never had a holder does not say that its holder is gone', () => {
  const on = (title: string) => {
    const held = [...demo.tables.appointment.values()].find(
      (one) => isActing(one) && demo.tables.post.get(one.postId)?.title === title,
    )
    if (!held) throw new Error(title)
    return JSON.stringify(actingOrder.text(demo, order(DEMO_DAY, held.id)).blocks)
  }
  expect(on('Kepala Subbagian Tata Usaha')).toContain('belum memiliki pejabat definitif')
  expect(on('Kepala Seksi Layanan Informasi Publik')).toContain('berhalangan tetap')
})

describe('who signs an SPMT while the post above is vacant', () => {
  const post = (title: string) => {
    const found = [...demo.tables.post.values()].find((one) => one.title === title)
    if (!found) throw new Error(title)
    return found
  }
  const holderOf = (title: string) => {
    const held = [...demo.tables.appointment.values()].find(
      ({ role, postId, until }) =>
        role === 'definitif' && postId === post(title).id && until === null,
    )
    if (!held) throw new Error(title)
    return held
  }
  const kadis = post('Kepala Dinas Komunikasi dan Informatika')
  const [sekretaris, kasubbag] = ['Sekretaris', 'Kepala Subbagian Keuangan'].map(holderOf)
  if (!sekretaris || !kasubbag) throw new Error('nobody')
  const gone = holderOf(kadis.title).id
  const vacant = done(
    structureOf(recordsOf(demo).filter(({ id }) => id !== gone)),
    appointActing({
      appointmentId: 'appointment:plt-kadis',
      postId: kadis.id,
      personId: kasubbag.personId,
      role: 'plt',
      from: day('2010-01-01'),
      until: day('2018-12-31'),
      orderNo: null,
      orderDate: null,
    }),
  )
  const signs = (id: `appointment:${string}`, structure = vacant) => {
    const { blocks } = spmt.text(structure, order(DEMO_DAY, id))
    const signer = blocks.flatMap((block) => (block.kind === 'signatures' ? block.signers : []))[0]
    const [rows] = blocks.flatMap((block) => (block.kind === 'fields' ? [block.rows] : []))
    return { title: signer?.title, rows: rows?.map(([name]) => name) }
  }

  it('is the Plt, and for somebody nearer to whom the one between', () => {
    expect(signs(sekretaris.id)).toEqual({
      title: `Plt. ${kadis.title}`,
      rows: ['Nama', 'NIP', 'Jabatan'],
    })
    expect(signs(kasubbag.id).title).toBe('Sekretaris')
  })

  it('nobody signs for himself: the Wali Kota does, who bears no NIP', () => {
    const own = { ...sekretaris, personId: kasubbag.personId }
    const records = recordsOf(vacant).map((one) => (one.id === own.id ? own : one))
    expect(signs(sekretaris.id, structureOf(records))).toEqual({
      title: 'Wali Kota Contoh',
      rows: ['Nama', 'Jabatan'],
    })
  })

  it('and a letter names a post with its office as one writes it', () => {
    const text = JSON.stringify(spmt.text(vacant, order(DEMO_DAY, sekretaris.id)).blocks)
    expect(text).toContain('Sekretaris pada Dinas Komunikasi dan Informatika Kota Contoh')
    expect(text).not.toContain(' · ')
  })
})

it('what a letter has attached begins a sheet of its own, below the letter it belongs to', () => {
  for (const paper of [approvalRequest, inaugurationInvitation]) {
    const { blocks } = paper.text(demo, order())
    const signed = blocks.findIndex(({ kind }) => kind === 'signatures')
    if (signed < 0) continue
    expect(blocks[signed + 1]).toMatchObject({ kind: 'heading', newSheet: true })
    expect(JSON.stringify(blocks[signed + 2])).toContain('"Nomor"')
  }
  const text = approvalRequest.text(demo, order())
  const { sheets, svg } = textDocument(text, { widthMm: 215, heightMm: 330 }, 10, words)
  expect(sheets).toBe(2)
  expect(svg[0]).not.toContain('Lampiran: Daftar nominatif')
  expect(svg[1]).toContain('Lampiran: Daftar nominatif')
})

import { describe, expect, it } from 'vitest'
import { attach } from '../../../renderer/domain/attachments/attachment-edits.ts'
import { attachmentsOf } from '../../../renderer/domain/attachments/attachments.ts'
import { dropLaws } from '../../../renderer/domain/naskah/law-edits.ts'
import type { Attachment } from '../../../renderer/domain/records/records.ts'
import { apply, invert } from '../../../renderer/domain/structure/change.ts'
import { all, recordsOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { strikeAppointment } from '../../../renderer/domain/tenure/correct-appointment.ts'
import { keepingTerms } from '../../../renderer/domain/tenure/past-terms.ts'
import { removeStep } from '../../../renderer/domain/vacancy/road/case-edits.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { done } from '../../make/edit-outcome.ts'

const ON = day('2018-10-04')
const BARE = structureOf(demoRecords())
const seksi = all(BARE, 'unit').find(({ name }) => name === 'Seksi Pusat Data')
const head = all(BARE, 'post').find(({ unitId, head }) => unitId === seksi?.id && head)
const held = all(BARE, 'appointment').find(({ postId }) => postId === head?.id)
const step = all(BARE, 'step')[0]
const law = all(BARE, 'law')[0]

function scanned(ofId: string) {
  const scan: Omit<Attachment, 'kind'> = {
    ...{ id: 'attachment:1', ofId, sort: 'document', name: 'SK.pdf', content: '0a'.repeat(32) },
    ...{ bytes: 100, media: 'pdf', addedOn: ON },
  }
  return done(BARE, attach(scan))
}

describe('scans of what goes', () => {
  it('of an appointment on a post that is abolished stay with the history of the person', () => {
    const before = scanned(held?.id ?? '')
    const edit = keepingTerms(abolishUnits([seksi?.id ?? 'unit:']), {
      ...{ on: ON, decreeNo: null, decreeDate: null },
    })
    const after = done(before, edit)
    const [term] = all(after, 'term')
    expect(attachmentsOf(after, term?.id ?? '').map(({ name }) => name)).toEqual(['SK.pdf'])
    const change = edit(before)
    const back = change.ok ? apply(after, invert(change.value)) : after
    expect(recordsOf(back)).toEqual(recordsOf(before))
  })

  it('are attached to such a term as to an appointment', () => {
    const edit = keepingTerms(abolishUnits([seksi?.id ?? 'unit:']), {
      ...{ on: ON, decreeNo: null, decreeDate: null },
    })
    const after = done(BARE, edit)
    const ofId = all(after, 'term')[0]?.id ?? ''
    const scan = { ofId, sort: 'document', name: 'SK.pdf', content: '0a'.repeat(32) } as const
    const whole = { ...scan, id: 'attachment:1', bytes: 9, media: 'pdf', addedOn: ON } as const
    expect(attachmentsOf(done(after, attach(whole)), ofId)).toHaveLength(1)
  })

  it.each([
    [
      'an appointment that never was',
      held?.id ?? '',
      strikeAppointment(held?.id ?? 'appointment:'),
    ],
    ['a step written down by mistake', step?.id ?? '', removeStep(step?.id ?? 'step:')],
    ['a law taken off the list', law?.id ?? '', dropLaws([law?.id ?? 'law:'])],
  ])('%s takes them along, and one undo brings both back', (_what, ofId, edit) => {
    const before = scanned(ofId)
    const after = done(before, edit)
    expect(all(after, 'attachment')).toEqual([])
    const change = edit(before)
    expect(change.ok && recordsOf(apply(after, invert(change.value)))).toEqual(recordsOf(before))
  })
})

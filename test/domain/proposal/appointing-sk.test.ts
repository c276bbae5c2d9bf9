import { expect, test } from 'vitest'
import {
  appointedBy,
  recordSk,
  writeSk,
} from '../../../renderer/domain/proposal/in-force/appointing-sk.ts'
import { enact } from '../../../renderer/domain/proposal/in-force/enact.ts'
import { newProposal, type Proposal } from '../../../renderer/domain/proposal/proposal.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { proposalSchema } from '../../../renderer/storage/proposal-schema.ts'
import { holds } from '../small-office.ts'
import { code, drafted, given, live, newId, signed, value } from './small-reform.ts'

const ON = day('2018-11-12')
const SK = { no: ' 821.2/7 ', date: day('2018-11-11') }
const established: Proposal = {
  ...newProposal(given),
  change: drafted(live, renameUnit('unit:ikp', 'Bidang Informasi')),
  status: 'ditetapkan',
  decree: { kind: 'perwako', no: '40', date: ON },
}
const input = { on: ON, today: ON, since: null, pastId: 'past:1' as const, newId }

test('known before, it stands at everybody who is reinstalled; the number of the regulation at nobody', () => {
  const known = value(recordSk(established, SK))
  expect(proposalSchema.parse(known)).toEqual(known)
  const { change, proposal } = value(enact(known, live, input, signed))
  const after = apply(live, change)
  expect(
    appointedBy(proposal, after).map(({ decreeNo, decreeDate }) => [decreeNo, decreeDate]),
  ).toEqual([['821.2/7', SK.date]])
  expect([...after.tables.appointment.values()].some(({ decreeNo }) => decreeNo === '40')).toBe(
    false,
  )
})

test('known after, it is written where none stands, and corrected; what somebody else wrote stays', () => {
  const { change, proposal } = value(enact(established, live, input, signed))
  const after = apply(live, change)
  const [held] = appointedBy(proposal, after)
  if (!held) throw new Error('nobody was reinstalled')
  expect(held.decreeNo).toBeNull()
  const written = apply(after, value(writeSk(proposal, SK)(after)))
  expect(appointedBy(proposal, written)[0]).toMatchObject({ decreeNo: '821.2/7', from: ON })
  const kept = value(recordSk(proposal, SK))
  const again = apply(written, value(writeSk(kept, { no: '821.2/8', date: null })(written)))
  expect(appointedBy(proposal, again)[0]).toMatchObject({ decreeNo: '821.2/8', decreeDate: null })
  const other = apply(after, put(after, [{ ...held, decreeNo: '800/1' }]))
  expect(
    appointedBy(proposal, apply(other, value(writeSk(proposal, SK)(other))))[0]?.decreeNo,
  ).toBe('800/1')
})

test('stands at who was appointed with it: on its day, not the day before or after, definitive, and anew', () => {
  const began = (id: string, fields: Parameters<typeof holds>[2]) => holds(id, 'arsiparis', fields)
  const records = [
    began('sek', { from: day('2018-11-11') }),
    began('ikp', { from: ON }),
    began('egov', { from: day('2018-11-13') }),
    began('infra', { from: ON, role: 'plt' }),
    holds('media', 'media', { from: ON, decreeNo: '7' }),
  ]
  const change = put(live, records)
  const proposal: Proposal = { ...established, status: 'berlaku', inForceFrom: ON, change }
  const after = apply(live, change)
  expect(appointedBy(proposal, after).map(({ id }) => id)).toEqual(['appointment:ikp-arsiparis'])
  expect(appointedBy(proposal, live)).toEqual([])
  expect(value(writeSk({ ...proposal, decree: null }, SK)(after))).toMatchObject({
    'appointment:ikp-arsiparis': { after: { decreeNo: '821.2/7' } },
  })
})

test('needs a number', () => {
  expect(code(recordSk(established, { no: ' ', date: null }))).toBe('sk-number-empty')
  expect(code(writeSk(established, { no: ' ', date: null })(live))).toBe('sk-number-empty')
})

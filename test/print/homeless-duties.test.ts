import { expect, it } from 'vitest'
import { coverDuties } from '../../renderer/domain/duties/settle-duties.ts'
import { newProposal } from '../../renderer/domain/proposal/proposal.ts'
import { apply, type Change, squash } from '../../renderer/domain/structure/change.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import { proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { matrixText } from '../../renderer/print/proposal/matrix.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { dutyIn, officeWithDuties } from '../domain/duties/small-duties.ts'
import { drafted, given } from '../domain/proposal/small-reform.ts'

const words = wordsIn('id')
const base = officeWithDuties()

/** What the matrix of a change says of fungsi without a home, and the heading over it. */
function homelessOn(change: Change) {
  const draft = { ...newProposal({ ...given, id: 'proposal:a' }), change }
  const { blocks } = matrixText(proposalPaper(draft, base, null, given.date), words)
  const at = blocks.findIndex(
    (block) => block.kind === 'heading' && block.text.startsWith('Fungsi tanpa rumah'),
  )
  const table = blocks[at + 1]
  return at < 0 || table?.kind !== 'table'
    ? null
    : { heading: blocks[at], rows: table.rows.map(({ cells }) => cells.map(([line]) => line)) }
}

it('the matrix names every fungsi that no unit has after the proposal, until somebody says where it goes', () => {
  const gone = drafted(base, abolishUnits(['unit:layanan']))
  const told = homelessOn(gone)
  expect(told?.heading).toEqual({
    kind: 'heading',
    text: 'Fungsi tanpa rumah sesudah perubahan (2)',
  })
  expect(told?.rows).toEqual([
    [
      '1',
      'pelayanan permohonan informasi',
      'hilang bersama perubahan, dari Seksi Layanan Informasi',
    ],
    ['2', 'pengelolaan daftar informasi', 'hilang bersama perubahan, dari Seksi Layanan Informasi'],
  ])
  const next = apply(base, gone)
  const fungsi = ['layanan-1', 'layanan-2'].map((id) => dutyIn(base, id))
  const covered = coverDuties(fungsi, 'duty:media-1', { on: given.date, basis: null })(next)
  if (!covered.ok) throw new Error(covered.problem.code)
  expect(homelessOn(squash(gone, covered.value))).toBeNull()
})

it('a proposal that leaves no fungsi without a home says nothing of it', () => {
  expect(homelessOn({})).toBeNull()
})

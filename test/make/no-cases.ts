import { refuse } from '../../renderer/domain/values/result.ts'
import type { CellContext } from '../../renderer/domain/verbs/bulk-edits.ts'

/** What setting cells needs where no vacancy is dated. */
export const NO_CASES: Pick<CellContext, 'vacantSince'> = {
  vacantSince: () => () => refuse('cell-not-vacant'),
}

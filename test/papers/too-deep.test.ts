import { describe, expect, it } from 'vitest'
import { unitRecord } from '../../renderer/domain/records/record-makers.ts'
import { type Structure, structureOf } from '../../renderer/domain/structure/structure.ts'
import { makeSheetsOf } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import type { PaperKind } from '../../renderer/papers/order/paper-kind.ts'
import { paperFile } from '../../renderer/papers/paper-file.ts'
import { hasSheets, ownFormats, PAPERS } from '../../renderer/papers/paper-table.ts'
import { TooDeep } from '../../renderer/papers/too-deep.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'

/** One unit below the other, as a file gone wrong has them. */
function chain(levels: number): Structure {
  return structureOf(
    Array.from({ length: levels }, (_, at) =>
      unitRecord({
        id: `unit:${at}`,
        parentId: at === 0 ? null : `unit:${at - 1}`,
        order: 0,
        type: 'generic',
        name: `Unit ${at}`,
      }),
    ),
  )
}

const { proposal } = sampleProposal()
const wish = { choice: USUAL_PAPER, on: SAMPLE_DAY, today: SAMPLE_DAY, language: 'id' } as const
/** Registers have a row for every unit, which the writer of Word documents takes long over. */
const [deep, lessDeep] = [chain(6000), chain(1500)]

function sourceOf(kind: PaperKind) {
  const structure = kind.drawing ? deep : lessDeep
  return { structure, live: structure, proposal: { ...proposal, change: {} } }
}

const kinds = PAPERS.filter(({ about }) => about !== 'comparison')

describe.each(kinds.map((kind) => [kind.id, kind] as const))(
  'thousands of levels as %s',
  (_id, kind) => {
    it('are drawn, listed, or told in a sentence', async () => {
      const source = sourceOf(kind)
      const made = async () => {
        if (hasSheets(kind)) makeSheetsOf(kind, source, wish)
        for (const format of ownFormats(kind)) {
          if (format === 'pdf' || format === 'svg' || format === 'png') continue
          await paperFile(kind, format, source, wish)
        }
      }
      const error = await made().catch((reason: unknown) => reason)
      if (kind.drawing) expect(error).toBeInstanceOf(TooDeep)
      else expect(error).toBeUndefined()
    })
  },
)

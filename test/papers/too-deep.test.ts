import { describe, expect, it } from 'vitest'
import type { Structure } from '../../renderer/domain/structure/structure.ts'
import { makeSheetsOf } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { paperFile } from '../../renderer/papers/paper-file.ts'
import { hasSheets, isOfOffice, ownFormats, PAPERS } from '../../renderer/papers/paper-table.ts'
import { TooDeep } from '../../renderer/papers/too-deep.ts'
import { DEEPEST, deepChain } from '../make/deep-chain.ts'
import { isLong } from '../make/long-form.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'

const { proposal } = sampleProposal()
const wish = { choice: USUAL_PAPER, on: SAMPLE_DAY, today: SAMPLE_DAY, language: 'id' } as const
const deep = deepChain({ levels: DEEPEST, led: true })
/** Registers have a row for every unit, which takes long to write. */
const lessDeep = deepChain({ levels: 500, led: true })

function sourceOf(structure: Structure) {
  return { structure, live: structure, proposal: { ...proposal, change: {} } }
}

const kinds = PAPERS.filter(isOfOffice)

describe.each(kinds.map((kind) => [kind.id, kind] as const))(
  'thousands of levels as %s',
  (_id, kind) => {
    it('are drawn, listed, or told in a sentence', async () => {
      const made = async () => {
        if (hasSheets(kind)) {
          makeSheetsOf(kind, sourceOf(kind.drawing || isLong ? deep : lessDeep), wish)
        }
        for (const format of ownFormats(kind)) {
          if (format === 'pdf' || format === 'svg' || format === 'png') continue
          const isShort = !kind.drawing && (format === 'docx' || !isLong)
          await paperFile(kind, format, sourceOf(isShort ? lessDeep : deep), wish)
        }
      }
      const error = await made().catch((reason: unknown) => reason)
      if (kind.drawing) expect(error).toBeInstanceOf(TooDeep)
      else expect(error).toBeUndefined()
    })
  },
)

import type { ScanMatch } from '../domain/attachments/match/match-scans.ts'
import type { Problem } from '../domain/values/result.ts'
import { columnsOf } from './column.ts'

/** A file that is matched, and why it was refused where it was. */
export interface MatchRow {
  readonly path: string
  readonly match: ScanMatch
  readonly refused: Problem | null
}

/** Where the screen puts what it is attached to. */
export const CHOICE = 'choice'

const column = columnsOf<MatchRow>()

/** Files matched with documents, one a row: on a screen alone. */
export const SCAN_MATCHES = [
  column('file', {
    head: 'match.col-file',
    heads: true,
    screen: {
      width: { narrow: '1.2fr', usual: '1fr', wide: '1fr' },
      tell({ path }) {
        const at = path.lastIndexOf('/')
        const name = { text: path.slice(at + 1), title: path, clamp: 'name' } as const
        return at === -1 ? [name] : [name, { text: path.slice(0, at), small: true }]
      },
    },
  }),
  column('state', {
    head: 'match.col-state',
    screen: {
      width: { narrow: '1fr', usual: '0.8fr', wide: '0.7fr' },
      tell({ match, refused }, { words }) {
        if (refused) return [{ text: words.problem(refused), clamp: 'wrap' }]
        if (match.kind === 'refused') return []
        if (match.kind !== 'matched' && match.kind !== 'several')
          return [words(`match.is-${match.kind}`)]
        const by = match.by.map((one) => words(`match.by-${one}`)).join(', ')
        return [words(`match.is-${match.kind}`, { by })]
      },
    },
  }),
  column('to', {
    head: 'match.col-to',
    names: true,
    screen: {
      width: { narrow: '1.6fr', usual: '1.8fr', wide: '1.8fr' },
      tell: () => [{ text: '', slot: CHOICE }],
    },
  }),
] as const

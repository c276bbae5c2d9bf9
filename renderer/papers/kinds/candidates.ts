import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import { postOfOffice } from '../../domain/readings/names-told-apart.ts'
import type { Post } from '../../domain/records/records.ts'
import { type Contra, postsToFill } from '../../domain/reports/selection.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import type { HeldTable } from '../../exchange/write/write-tables.ts'
import { CANDIDATES, type CandidateRow, candidateRows } from '../../registers/candidates.ts'
import { cellTable, paperTable, toldColumns } from '../../registers/told.ts'
import type { Words } from '../../words/words.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'
import { branchText, filteredTable, inBranch, registerPage, shownBlock } from './register-page.ts'

/** Who may be considered for a vacant post, with what speaks for and against each. */
export const candidates = {
  id: 'candidates',
  group: 'list',
  name: { id: 'Daftar calon', en: 'Candidates' },
  lead: {
    id: 'Calon untuk satu jabatan atau setiap jabatan kosong yang dilantik, dengan yang mendukung dan yang perlu diperhatikan.',
    en: 'Candidates for a post, or for every vacant post that is sworn in, with what speaks for and against.',
  },
  about: 'structure',
  takes: ['day', 'post', 'unit'],
  text: candidatePaper,
  table: candidateTable,
} as const satisfies StructureKind

/** Points told with a day of each: never of all in one sentence. */
const DATED: ReadonlySet<Contra> = new Set(['retires-soon', 'retires-within-year'])

/** A city has hundreds at each level: on paper stand the first, in the table all. */
const ON_PAPER = 12

function postsOf(structure: Structure, { on, choice }: PaperOrder): Post[] {
  const one = choice.postId ? get(structure, choice.postId) : undefined
  if (one) return [one]
  const isIn = inBranch(structure, choice.unitId)
  return postsToFill(structure, on).filter(({ unitId }) => isIn(unitId))
}

function candidatePaper(structure: Structure, order: PaperOrder): PaperText {
  const { words, on } = order
  const posts = postsOf(structure, order)
  const rows = candidateRows(structure, posts, on)
  // The first list goes on where it has no room below the title: no sheet has nothing but that.
  const first = posts.find((post) => (rows.get(post) ?? []).length > 0)
  const none: PaperBlock[] =
    posts.length === 0 ? [{ kind: 'paragraph', text: words('candidate.no-posts') }] : []
  return registerPage(structure, words('candidate.title'), order, words, [
    ...shownBlock(words, branchText(structure, order.choice.unitId)),
    ...none,
    ...posts.flatMap((post) => {
      const list = rows.get(post) ?? []
      if (list.length === 0) return []
      const eselon = post.eselon ? ` (${post.eselon})` : ''
      return [
        { kind: 'heading', text: `${postOfOffice(structure, post)}${eselon}` } as const,
        ...candidateBlocks(structure, list, order, post === first),
      ]
    }),
    ...withoutBlocks(
      structure,
      posts.filter((post) => rows.get(post)?.length === 0),
      words,
    ),
  ])
}

/** The posts nobody can be considered for, in one list. */
function withoutBlocks(structure: Structure, posts: readonly Post[], words: Words): PaperBlock[] {
  if (posts.length === 0) return []
  return [
    { kind: 'heading', text: words('candidate.none') },
    {
      kind: 'table',
      columns: [
        { head: words('paper.no'), share: 1, align: 'right' },
        { head: words('vacancy.col-post'), share: 9, names: true },
        { head: words('vacancy.col-eselon'), share: 1.6 },
      ],
      rows: posts.map((post, at) => ({
        cells: [[String(at + 1)], [postOfOffice(structure, post)], [post.eselon ?? '–']],
      })),
    },
  ]
}

function candidateBlocks(
  structure: Structure,
  list: readonly CandidateRow[],
  { words, on, choice }: PaperOrder,
  isFirst: boolean,
): PaperBlock[] {
  const shown = list.slice(0, ON_PAPER)
  const counts = { shown: words.whole(shown.length), count: words.whole(list.length) }
  const more = shown.length < list.length ? [words('candidate.shown', counts)] : []
  const pro = sharedBy(shown.map((one) => one.pro))
  const contra = sharedBy(shown.map((one) => one.contra)).filter((one) => !DATED.has(one))
  const shared = [
    ...pro.map((one) => words(`pro.${one}`)),
    ...contra.map((one) => words(`contra.${one}`)),
  ]
  const rows = shown.map((one) => ({
    ...one,
    pro: one.pro.filter((point) => !pro.includes(point)),
    contra: one.contra.filter((point) => !contra.includes(point)),
  }))
  const known = shown.some(
    ({ person }) => person.education || person.training || person.certificates,
  )
  const columns = toldColumns<CandidateRow>(CANDIDATES, choice.without).filter(
    ({ id }) => id !== 'facts' || known,
  )
  const ofAll = shared.length > 0 ? [words('candidate.of-all', { points: shared.join('; ') })] : []
  // Said once above them: nothing of a post's list stands apart from it on the next sheet.
  const said = [...more, ...ofAll].join(' ')
  const table = paperTable(columns, rows, { structure, on, words })
  return [
    ...(said === '' ? [] : [{ kind: 'paragraph', text: said } as const]),
    { ...table, together: !isFirst },
  ]
}

/** What is said of every one of several: it stands once above the list. */
function sharedBy<P>(lists: readonly (readonly P[])[]): readonly P[] {
  const [first = [], ...rest] = lists
  return rest.length === 0 ? [] : first.filter((one) => rest.every((list) => list.includes(one)))
}

function candidateTable(structure: Structure, order: PaperOrder): HeldTable {
  const { words, on, choice } = order
  const rows = [...candidateRows(structure, postsOf(structure, order), on).values()].flat()
  const columns = toldColumns<CandidateRow>(CANDIDATES, choice.without)
  return {
    ...filteredTable(words('candidate.title'), branchText(structure, choice.unitId), words),
    ...cellTable(columns, rows, { structure, on, words }),
  }
}

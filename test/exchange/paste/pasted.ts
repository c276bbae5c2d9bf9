import { fullName } from '../../../renderer/domain/records/full-name.ts'
import type { RecordId, RecordKind, UnitId } from '../../../renderer/domain/records/records.ts'
import {
  all,
  appointmentsOfPost,
  childrenOf,
  EMPTY,
  get,
  postsOf,
  type Structure,
  trayOf,
} from '../../../renderer/domain/structure/structure.ts'
import type { CalendarDate } from '../../../renderer/domain/values/calendar-date.ts'
import { FIRST_WISH, loadFiles } from '../../../renderer/exchange/look/look.ts'
import { lookAtPasted } from '../../../renderer/exchange/look/pasted-look.ts'
import { type Pasted, pasteInto } from '../../../renderer/exchange/update/paste-into.ts'

let count = 0

/** What comes of a copied text in an office, and the sentences about its rows. */
export async function pasted(
  text: string,
  office: Structure = EMPTY,
  under: UnitId | null = null,
): Promise<Pasted & { readonly problems: readonly string[]; readonly readable: boolean }> {
  const bytes = new TextEncoder().encode(text)
  const loaded = await loadFiles([{ name: 'Tempelan', bytes, pasted: true }], 'id')
  const { look } = await lookAtPasted(loaded, FIRST_WISH, {
    units: all(office, 'unit').map(({ name }) => name),
    under: under && (get(office, under)?.name ?? null),
  })
  const newId = <K extends RecordKind>(kind: K) => `${kind}:n${++count}` as RecordId<K>
  const on = '2018-10-04' as CalendarDate
  const { outcome } = look
  const problems = outcome.report.problems.map(({ row, code }) => `${row} ${code}`)
  const { readable } = outcome
  return { ...pasteInto(office, outcome, { under, on, newId }), problems, readable }
}

/** The chart as a list drawn in: units, behind them in brackets their posts with seats and holders; * is the head. */
export function outline(structure: Structure, from: UnitId | null = null): string[] {
  const lines: string[] = []
  const add = (id: UnitId, depth: number, mark = '') => {
    const unit = get(structure, id)
    const posts = postsOf(structure, id).map((postId) => {
      const post = get(structure, postId)
      const holders = appointmentsOfPost(structure, postId).map((one) => {
        const person = get(structure, get(structure, one)?.personId ?? '')
        return person?.kind === 'person'
          ? ` ${[fullName(person), person.nip].filter(Boolean).join(' ')}`
          : ''
      })
      const seats = post?.seats === 1 ? '' : ` ×${post?.seats}`
      return `${post?.head ? '*' : ''}${post?.title}${seats}:${holders.join(' +')}`.replace(
        /:$/,
        '',
      )
    })
    const told = posts.length > 0 ? ` [${posts.join('; ')}]` : ''
    lines.push(`${'  '.repeat(depth)}${mark}${unit?.name}${told}`)
    for (const child of childrenOf(structure, id)) add(child, depth + 1)
  }
  for (const id of childrenOf(structure, from)) add(id, 0)
  if (from === null) for (const id of trayOf(structure)) add(id, 0, '? ')
  return lines
}

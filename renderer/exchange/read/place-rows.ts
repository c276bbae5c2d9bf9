import type { ProblemCell, ProblemList } from './problem-list.ts'

/** A row that wants a place in the tree. Ids are unique among the rows given. */
export interface TreeRow {
  readonly id: string
  /** '' or a mark of the top where `top`. */
  readonly parent: string
  readonly top: boolean
  readonly name: string
  readonly row: number
  /** The cell that names the parent. */
  readonly cell: ProblemCell
}

export interface PlaceContext {
  readonly problems: ProblemList
  /** Ids the file itself marks as abolished. */
  readonly abolished: ReadonlySet<string>
  /** Ids that rows after the first one use as well: where to look first when there is a loop. */
  readonly usedTwice: ReadonlySet<string>
}

/** The id of the parent, or why the row waits in the tray; both null for a top. */
export interface PlacedRow {
  readonly parent: string | null
  readonly unplaced: string | null
}

/**
 * Finds the place of every row: an unknown or abolished parent, a row that names itself and every row of a loop are
 * noted as errors and go to the tray, each with what hangs below it.
 */
export function placeRows(
  rows: readonly TreeRow[],
  context: PlaceContext,
): ReadonlyMap<string, PlacedRow> {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const placed = new Map<string, PlacedRow>()
  for (const row of rows) {
    const unplaced = row.top ? null : parentProblem(row, byId, context)
    placed.set(row.id, { parent: row.top || unplaced ? null : row.parent, unplaced })
  }
  for (const ring of loopsOf(rows, placed)) {
    const unplaced = noteLoop(ring, byId, context)
    for (const id of ring) placed.set(id, { parent: null, unplaced })
  }
  return placed
}

function parentProblem(
  row: TreeRow,
  byId: ReadonlyMap<string, TreeRow>,
  { problems, abolished }: PlaceContext,
): string | null {
  const { name, cell } = row
  if (row.parent === row.id) {
    return problems.add('self-parent', 'error', 'self-parent', cell, { name })
  }
  if (byId.has(row.parent)) return null
  if (row.parent === '') {
    return problems.add('missing-value', 'error', 'blank-parent', cell, { name })
  }
  const word = abolished.has(row.parent) ? 'eliminated-parent' : 'unknown-parent'
  return problems.add('unknown-parent', 'error', word, cell, { name })
}

/** Rings of ids, each begun by its first row in the file. */
function loopsOf(
  rows: readonly TreeRow[],
  placed: ReadonlyMap<string, PlacedRow>,
): readonly string[][] {
  const done = new Set<string>()
  const rings: string[][] = []
  for (const { id } of rows) {
    const path: string[] = []
    const onPath = new Set<string>()
    let at: string | null = id
    while (at !== null && !done.has(at) && !onPath.has(at)) {
      onPath.add(at)
      path.push(at)
      at = placed.get(at)?.parent ?? null
    }
    if (at !== null && onPath.has(at)) rings.push(fromFirstRow(path.slice(path.indexOf(at)), rows))
    for (const one of path) done.add(one)
  }
  return rings
}

function fromFirstRow(ring: readonly string[], rows: readonly TreeRow[]): string[] {
  const members = new Set(ring)
  const first = rows.find(({ id }) => members.has(id))?.id ?? ''
  const at = ring.indexOf(first)
  return [...ring.slice(at), ...ring.slice(0, at)]
}

function noteLoop(
  ring: readonly string[],
  byId: ReadonlyMap<string, TreeRow>,
  { problems, usedTwice }: PlaceContext,
): string {
  const [first] = ring
  const row = byId.get(first ?? '') as TreeRow
  const twice = ring.find((id) => usedTwice.has(id))
  const params = {
    path: [...ring, first].join(' → '),
    rows: ring.map((id) => byId.get(id)?.row).join(', '),
    id: twice ?? '',
  }
  const rows = ring.flatMap((id) => byId.get(id)?.row ?? [])
  const cell = { ...row.cell, rows }
  return problems.add('loop', 'error', twice ? 'loop-duplicate' : 'loop', cell, params)
}

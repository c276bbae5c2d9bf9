import { type Group, type Mark, meant } from '../marks/mark.ts'

/** How deep an item stands: 1 for an ayat or the first list of an article. */
const depths = new WeakMap<Mark, number>()

/** The marks of an item, known by its depth to `nestedLists`. */
export function atDepth(group: Group, depth: number): Group {
  depths.set(group, depth)
  return group
}

interface Open {
  readonly depth: number
  readonly items: { readonly own: Group; readonly below: Mark[] }[]
}

/** The marks of a sheet, items that follow each other as lists, deeper ones within the item before them. */
export function nestedLists(marks: readonly Mark[]): Mark[] {
  const found: Mark[] = []
  const open: Open[] = []
  const closeTo = (depth: number) => {
    while ((open.at(-1)?.depth ?? 0) > depth) {
      const list = listOf(open.pop() as Open)
      const above = open.at(-1)?.items.at(-1)
      if (above) above.below.push(list)
      else found.push(list)
    }
  }
  for (const mark of marks) {
    const depth = depths.get(mark)
    if (depth === undefined || mark.kind !== 'group') {
      closeTo(0)
      found.push(mark)
      continue
    }
    closeTo(depth)
    if ((open.at(-1)?.depth ?? 0) < depth) open.push({ depth, items: [] })
    open.at(-1)?.items.push({ own: mark, below: [] })
  }
  closeTo(0)
  return found
}

function listOf({ items }: Open): Mark {
  return meant(
    { is: 'list' },
    items.map(({ own, below }) => ({ ...own, marks: [...own.marks, ...below] })),
  )
}

import { type Group, type Mark, meant } from './mark.ts'

/** Rows of one table that follow each other in a table, and items in a list. */
export function gathered(marks: readonly Mark[]): Mark[] {
  const found: Mark[] = []
  let run: Group[] = []
  const end = () => {
    const [first] = run
    if (first) found.push(meant({ is: first.is?.is === 'item' ? 'list' : 'table' }, run))
    run = []
  }
  for (const mark of marks) {
    const key = keyOf(mark)
    const last = run.at(-1)
    if (last && keyOf(last) !== key) end()
    if (key !== null && mark.kind === 'group') run.push(mark)
    else found.push(mark)
  }
  end()
  return found
}

/** What marks stand together by; null of what stands alone. */
function keyOf(mark: Mark): string | null {
  if (mark.kind !== 'group' || !mark.is) return null
  if (mark.is.is === 'row') return `row ${mark.is.of ?? ''}`
  return mark.is.is === 'item' ? 'item' : null
}

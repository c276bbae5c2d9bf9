import type { Paper } from '../../layout/pages/paper.ts'

/** What is made of a paper, once for each: a plan asks for it with every page it tries. */
export function oncePerPaper<T>(make: (paper: Paper) => T): (paper: Paper) => T {
  const made = new Map<Paper, T>()
  return (paper) => {
    const known = made.get(paper)
    if (known !== undefined) return known
    const fresh = make(paper)
    made.set(paper, fresh)
    return fresh
  }
}

/** The codes 1, 1.1, 1.2, 2 … of rows that lie so far in. */
export function outlineDepths(depths: readonly number[]): string[] {
  const open: { readonly depth: number; readonly code: string; children: number }[] = []
  let tops = 0
  return depths.map((depth) => {
    while (open.length > 0 && (open.at(-1)?.depth ?? -1) >= depth) open.pop()
    const parent = open.at(-1)
    const code = parent ? `${parent.code}.${++parent.children}` : String(++tops)
    open.push({ depth, code, children: 0 })
    return code
  })
}

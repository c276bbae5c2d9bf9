/**
 * The files that stand in a ring of imports, each ring once as `a → b → a`.
 * @param graph path → paths it imports
 */
export function cyclesOf(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  const trail: string[] = []
  const found = new Set<string>()
  function visit(path: string): void {
    const at = trail.indexOf(path)
    if (at >= 0) {
      found.add([...trail.slice(at), path].join(' → '))
      return
    }
    if (done.has(path)) return
    trail.push(path)
    for (const next of graph.get(path) ?? []) visit(next)
    trail.pop()
    done.add(path)
  }
  for (const path of graph.keys()) visit(path)
  return [...found]
}

import { childrenOf, get, type Structure } from '../../domain/structure/structure.ts'

/** What the file is called: the office's name as set, else its top unit, else the folder's name. */
export function fileName(structure: Structure, workspaceId: string): string {
  const set = get(structure, 'setting:officeName' as const)?.value.trim()
  if (set) return set
  const [top] = childrenOf(structure, null)
  return (top && get(structure, top)?.name) || workspaceId
}

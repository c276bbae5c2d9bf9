import { useEffect } from 'react'
import { useSession } from '../../../app/session.tsx'
import { nearestLeft } from '../../../domain/readings/nearest-left.ts'
import { get } from '../../../domain/structure/structure.ts'

/**
 * Keeps the selection near what was selected when that goes without a word of where to go on, as by Urungkan: the arrow
 * keys go on from there, and not from the top. Where it comes back it is selected again.
 */
export function useSelectionHome(): void {
  const { workspace, view } = useSession()
  useEffect(() => {
    let { structure: before } = workspace.getState()
    let stands: { readonly for: string; readonly id: string } | null = null
    return workspace.subscribe(() => {
      const { structure } = workspace.getState()
      if (structure === before) return
      const was = before
      before = structure
      const { selection } = view.get()
      const [only] = selection
      if (stands && only === stands.id && selection.length === 1 && get(structure, stands.for)) {
        view.set({ selection: [stands.for] })
        stands = null
        return
      }
      const last = selection.at(-1)
      if (!last || get(structure, last) || !get(was, last)) return
      const left = selection.filter((id) => get(structure, id))
      const home = nearestLeft(was, structure, last)
      if (left.length > 0) return view.set({ selection: left })
      if (!home) return
      stands = { for: last, id: home }
      view.set({ selection: [home] })
    })
  }, [workspace, view])
}

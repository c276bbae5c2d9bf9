import { useSession, useStructure, useViewPart } from '../../../app/session.tsx'
import type { NaskahLook } from '../../../app/view/naskah-look.ts'
import type { Scope } from '../../../domain/naskah/compose.ts'
import { scopeAt } from '../../../domain/naskah/scopes.ts'
import { type NaskahText, textOf } from '../../../domain/naskah/text-of.ts'
import { kindOfId, type UnitId } from '../../../domain/records/records.ts'
import { get, type Structure } from '../../../domain/structure/structure.ts'

/** Whose text "Naskah" shows; undefined where there is no unit. */
export function useScope(): Scope | undefined {
  const structure = useStructure()
  const office = useViewPart(({ naskah }) => naskah.office)
  const selected = useViewPart(({ selection }) => selection.at(-1) ?? null)
  return scopeAt(structure, office, unitOf(structure, selected))
}

function unitOf(structure: Structure, id: string | null): UnitId | null {
  if (id === null) return null
  if (kindOfId(id) === 'unit') return id as UnitId
  return get(structure, id as `post:${string}`)?.unitId ?? null
}

let last: {
  readonly structure: Structure
  readonly scope: Scope
  readonly text: NaskahText | null
} | null = null

/** The text of that scope; several parts of the screen ask for the same one, which is composed once. */
export function textNow(structure: Structure, scope: Scope | undefined): NaskahText | null {
  if (scope === undefined) return null
  if (last?.structure !== structure || last.scope !== scope)
    last = { structure, scope, text: textOf(structure, scope) }
  return last.text
}

/** Changes what "Naskah" shows. */
export function useNaskahLook(): (look: Partial<NaskahLook>) => void {
  const { view } = useSession()
  return (look) => view.set(({ naskah }) => ({ naskah: { ...naskah, ...look } }))
}

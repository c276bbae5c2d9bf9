import { useMemo } from 'react'
import { useSession, useStore } from '../../app/session.tsx'
import type { Preferences } from '../../app/view/view-state.ts'

/** So many offices the menus list. */
const MOST = 6

export interface RecentOffice {
  readonly id: string
  readonly name: string
}

/** The other offices of this computer, the one opened last first; two of one name bear their remark or folder too. */
export function useRecentOffices(): readonly RecentOffice[] {
  const { preferences, open } = useSession()
  const { offices } = useStore(preferences)
  return useMemo(() => recentOffices(offices, open.id), [offices, open.id])
}

/** The same without a session; `open` is the office that is open, null where none is. */
export function recentOffices(
  offices: Preferences['offices'],
  open: string | null,
): readonly RecentOffice[] {
  const others = Object.entries(offices)
    .filter(([id, { putAway }]) => id !== open && !putAway)
    .sort(([, a], [, b]) => (Date.parse(b.openedAt) || 0) - (Date.parse(a.openedAt) || 0))
    .slice(0, MOST)
  const names = Object.values(offices).map(({ name }) => name)
  return others.map(([id, { name, note }]) => {
    const isDouble = names.filter((other) => other === name).length > 1
    const mark = note || (isDouble ? id : '')
    return { id, name: mark ? `${name} · ${mark}` : name }
  })
}

import { useEffect, useMemo } from 'react'
import { useSession, useStore } from '../../app/session.tsx'

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
  return useMemo(() => {
    const others = Object.entries(offices)
      .filter(([id, { putAway }]) => id !== open.id && !putAway)
      .sort(([, a], [, b]) => (Date.parse(b.openedAt) || 0) - (Date.parse(a.openedAt) || 0))
      .slice(0, MOST)
    const names = Object.values(offices).map(({ name }) => name)
    return others.map(([id, { name, note }]) => {
      const isDouble = names.filter((other) => other === name).length > 1
      const mark = note || (isDouble ? id : '')
      return { id, name: mark ? `${name} · ${mark}` : name }
    })
  }, [offices, open.id])
}

/** Tells the desktop's menu of them. */
export function useReportRecent(): void {
  const { desktop } = useSession()
  const files = useRecentOffices()
  useEffect(() => {
    void desktop.reportRecent({ files })
  }, [desktop, files])
}

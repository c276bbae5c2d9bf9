import type { ReactNode } from 'react'
import { useSession, useWords } from '../../app/session.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'

/** A screen or tab that has nothing to show before there is a unit or a post: why, and the way to the chart. */
export function EmptyStructure({ children }: { readonly children: ReactNode }) {
  const { view } = useSession()
  const words = useWords()
  return (
    <EmptyState
      step={words('shell.open-screen', { screen: words('screen.bagan') })}
      onStep={() => view.set({ screen: 'bagan' })}
    >
      {children}
    </EmptyState>
  )
}

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import lists from './lists.module.css'

/** An empty screen, tab or list: what belongs here, and the one next step where it is not in the head of the screen. */
export function EmptyState(props: {
  readonly children: ReactNode
  readonly step?: string
  onStep?(): void
}) {
  const { children, step, onStep } = props
  return (
    <div className={lists.empty}>
      <p>{children}</p>
      {step && (
        <Button variant="default" onClick={onStep}>
          {step}
        </Button>
      )}
    </div>
  )
}

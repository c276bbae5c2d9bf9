import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import lists from './lists.module.css'

/** An empty screen or tab: what belongs here, and the one next step. */
export function EmptyState(props: {
  readonly children: ReactNode
  readonly step: string
  onStep(): void
}) {
  return (
    <div className={lists.empty}>
      <p>{props.children}</p>
      <Button variant="default" onClick={props.onStep}>
        {props.step}
      </Button>
    </div>
  )
}

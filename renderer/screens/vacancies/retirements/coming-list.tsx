import { Button } from '@mantine/core'
import type { Coming } from '../../../domain/vacancy/coming/coming.ts'
import { COMING, type ComingRow } from '../../../registers/coming.ts'
import { PlainRegister } from '../../registers/plain-register.tsx'
import { useTelling } from '../../registers/use-telling.ts'

/** Holders who will leave their seats: when, why, whether it is decided, and who comes. */
export function ComingList(props: {
  /** What stands over it: in how many months. */
  readonly name: string
  readonly list: readonly ComingRow[]
  onEnd(coming: Coming): void
  onCorrect(coming: Coming): void
}) {
  const telling = useTelling()
  const { words } = telling
  return (
    <PlainRegister
      name={props.name}
      columns={COMING}
      rows={props.list}
      telling={telling}
      even
      acts={{
        head: words('retire.end'),
        width: 130,
        draw: (one) => (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => (one.recorded ? props.onCorrect(one) : props.onEnd(one))}
          >
            {words(one.recorded ? 'correction.open' : 'retire.end')}
          </Button>
        ),
      }}
      keyOf={({ appointment }) => appointment.id}
      isLate={({ late = false }) => late}
    />
  )
}

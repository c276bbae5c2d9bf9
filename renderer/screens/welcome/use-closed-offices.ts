import { useMemo } from 'react'
import type { Program } from '../../app/files/program.ts'
import type { Store } from '../../app/view/store.ts'
import type { Preferences } from '../../app/view/view-state.ts'
import { useErasing } from './use-erasing.ts'
import { useForgetting } from './use-forgetting.ts'
import { useLocking } from './use-locking.ts'
import { useOffices } from './use-offices.ts'

/** All that can be done with offices that are not open. */
export function useClosedOffices(program: Program, preferences: Store<Preferences>) {
  const offices = useOffices(program, preferences)
  const erasing = useErasing(program, preferences)
  const forgetting = useForgetting(program, preferences)
  const locking = useLocking(program, preferences)
  return useMemo(
    () => ({ ...offices, erasing, forgetting, locking }),
    [offices, erasing, forgetting, locking],
  )
}

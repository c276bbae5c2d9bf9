import { takesPolicy } from '../../app/policy/give-office.ts'
import { lockReason, rowLock, settingLock } from '../../app/policy/locks.ts'
import { useSession, useWords } from '../../app/session.tsx'

type LockKey = Parameters<typeof lockReason>[2]
type RowTable = Parameters<typeof rowLock>[2]
type SettingKey = Parameters<typeof settingLock>[2]

/** Says why a value of the program or of this computer cannot be changed here; null where it can. */
export function useLock(key: LockKey): string | null {
  const { policy } = useSession()
  return lockReason(useWords(), policy, key)
}

/** The same of a setting of the office. */
export function useSettingLock(key: SettingKey): string | null {
  const { policy, open } = useSession()
  const words = useWords()
  return takesPolicy(open) ? settingLock(words, policy, key) : null
}

/** The same of rows of a table of the office, by what tells them apart: key, post, day. */
export function useRowLock(table: RowTable): (name: string) => string | null {
  const { policy, open } = useSession()
  const words = useWords()
  return (name) => (takesPolicy(open) ? rowLock(words, policy, table, name) : null)
}

/** A control of a locked row, which has no room to say why below it. */
export function lockedCell(reason: string | null) {
  return reason === null
    ? {}
    : ({ disabled: true, title: reason, 'aria-description': reason } as const)
}

/** A text field that cannot be changed, with its reason; nothing where it can. */
export function lockedField(reason: string | null) {
  return reason === null ? {} : ({ disabled: true, description: reason } as const)
}

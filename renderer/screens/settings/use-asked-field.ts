import { useEffect } from 'react'
import { useView } from '../../app/session.tsx'

const SETTING = 'setting:'

/** Gives the keyboard to the field of a setting. */
export function focusSetting(key: string): void {
  document.getElementById(`setting-${key}`)?.focus()
}

/** The field another screen asked for (`goTo` of the view, `setting:decreeNo`) takes the keyboard. */
export function useAskedField(): void {
  const { goTo } = useView()
  useEffect(() => {
    if (!goTo?.id.startsWith(SETTING)) return
    focusSetting(goTo.id.slice(SETTING.length))
  }, [goTo])
}

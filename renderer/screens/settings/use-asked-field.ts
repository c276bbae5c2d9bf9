import { useEffect } from 'react'
import { useView } from '../../app/session.tsx'

const SETTING = 'setting:'

/** The field another screen asked for (`goTo` of the view, `setting:decreeNo`) takes the keyboard. */
export function useAskedField(): void {
  const { goTo } = useView()
  useEffect(() => {
    if (!goTo?.id.startsWith(SETTING)) return
    document.getElementById(`setting-${goTo.id.slice(SETTING.length)}`)?.focus()
  }, [goTo])
}

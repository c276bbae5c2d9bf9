import { useEffect, useState } from 'react'
import { useSession } from '../../../app/session.tsx'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'

/** How often the clock is looked at; a computer that slept is asked again when its window is. */
const EVERY_MS = 20_000

/** Today, also after midnight while the program stays open. */
export function useCivilDay(): CalendarDate {
  const { today } = useSession()
  const [day, setDay] = useState(today)
  useEffect(() => {
    const look = () => setDay(today())
    const timer = window.setInterval(look, EVERY_MS)
    window.addEventListener('focus', look)
    return () => {
      window.clearInterval(timer)
      window.removeEventListener('focus', look)
    }
  }, [today])
  return day
}

import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { useSession, useWords } from '../../app/session.tsx'

/** Tells once that scans which were gone or damaged here came back out of the second copy. */
export function useScansBack(): void {
  const { second } = useSession()
  const words = useWords()
  useEffect(() => {
    if (!second) return
    const tell = () => {
      const { back: count } = second.now.get()
      if (count === 0) return
      second.toldBack()
      notifications.show({ message: words('second.scans-back', { count }), autoClose: false })
    }
    tell()
    return second.now.subscribe(tell)
  }, [second, words])
}

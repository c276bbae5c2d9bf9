import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { useWords, useWorkspacePart } from '../../app/session.tsx'

/** Tells that signs nobody sees were taken out of what was just written. */
export function useCleanedTold(): void {
  const cleaned = useWorkspacePart('cleaned')
  const words = useWords()
  useEffect(() => {
    if (!cleaned) return
    notifications.show({
      id: 'cleaned',
      title: words('shell.cleaned'),
      message: words('shell.cleaned-lead', { count: cleaned.texts }),
      autoClose: 8000,
    })
  }, [cleaned, words])
}

import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import type { Program } from '../../app/files/program.ts'
import { useWords } from '../../app/session.tsx'

/** That what an earlier version kept elsewhere was moved, until she has read it. */
export function MovedNotice({ moved }: { readonly moved: NonNullable<Program['moved']> }) {
  const words = useWords()
  const { from, to, files, stays } = moved
  useEffect(() => {
    const told = words('shell.moved', { from, to, count: files })
    const message = stays ? `${told} ${words('shell.moved-stays')}` : told
    notifications.show({ id: 'moved', message, autoClose: false })
    // Shown anew in the other language, and under the same name.
    return () => void notifications.hide('moved')
  }, [words, from, to, files, stays])
  return null
}

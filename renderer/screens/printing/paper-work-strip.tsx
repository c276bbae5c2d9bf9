import { useEffect } from 'react'
import { useStore, useWords } from '../../app/session.tsx'
import { Underway } from './preview/underway.tsx'
import { usePaperWork } from './state/paper-work.ts'

/** Paper work under way and the way out of it, on every screen; it ends with the file. */
export function PaperWorkStrip() {
  const work = usePaperWork()
  const { busy, run } = useStore(work)
  const words = useWords()
  useEffect(() => () => work.get().run?.stop(), [work])
  if (busy === null) return null
  const far = (seconds: number) => (seconds > 0 ? words('print.seconds', { seconds }) : null)
  return <Underway key={run?.job} what={busy} far={far} onStop={() => run?.stop()} />
}

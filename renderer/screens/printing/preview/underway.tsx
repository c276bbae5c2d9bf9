import { Button, Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import styles from '../state/printing.module.css'

/** What is being done, how far it is and how long it has taken; and the way out. Give other work another `key`. */
export function Underway(props: {
  readonly what: string
  /** How far it is after so many seconds, in words. */
  far(seconds: number): string | null
  onStop(): void
}) {
  const { what, far, onStop } = props
  const words = useWords()
  const said = far(useSeconds())
  return (
    <p className={styles.notice}>
      <Loader size={14} />
      <span role="status">{what}</span>
      {said && <span>{said}</span>}
      <Button variant="subtle" onClick={onStop}>
        {words('print.stop')}
      </Button>
    </p>
  )
}

/** Whole seconds since this is shown. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const clock = setInterval(() => setSeconds((before) => before + 1), 1000)
    return () => clearInterval(clock)
  }, [])
  return seconds
}

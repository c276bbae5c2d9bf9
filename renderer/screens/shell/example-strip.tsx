import { Button } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { DEMO_ID } from '../../app/files/program.ts'
import { useSession, useWords } from '../../app/session.tsx'
import styles from './app-shell.module.css'

/** Says of the example that it is one, and leads to an office of one's own. */
export function ExampleStrip() {
  const { open, newOffice, resetExample } = useSession()
  const words = useWords()
  if (open.id !== DEMO_ID) return null
  return (
    <section className={styles.example} aria-label={words('office.example')}>
      <IconInfoCircle size={16} aria-hidden />
      <span title={words('office.example-strip')}>{words('office.example-strip')}</span>
      <Button variant="subtle" size="compact-xs" onClick={resetExample}>
        {words('office.example-reset')}
      </Button>
      <Button variant="default" size="compact-xs" onClick={newOffice}>
        {words('welcome.new')}
      </Button>
    </section>
  )
}

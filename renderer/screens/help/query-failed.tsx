import { Button, Group } from '@mantine/core'
import { useWords } from '../../app/session.tsx'
import { showReport } from '../../app/unexpected/unexpected.ts'
import styles from './help.module.css'
import { PageLink } from './page-link.tsx'

/** In the place of a list: that it could not be read, and another try. It is never said that there is nothing. */
export function QueryFailed({ query }: { readonly query: { again(): void } }) {
  const words = useWords()
  return (
    <div className={styles.unread} role="alert">
      <p>
        {words('unexpected.unread')} <PageLink id="unexpected" />
      </p>
      <Group gap="xs">
        <Button size="compact-sm" onClick={query.again}>
          {words('unexpected.again')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => showReport(true)}>
          {words('report.open')}
        </Button>
      </Group>
    </div>
  )
}

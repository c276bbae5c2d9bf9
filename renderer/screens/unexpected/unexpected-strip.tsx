import { Button, CloseButton } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useStore, useWords } from '../../app/session.tsx'
import { dismissUnexpected, showReport, unexpected } from '../../app/unexpected/unexpected.ts'
import { PageLink } from '../help/page-link.tsx'
import { tellForm } from '../hooks/refusal-place.ts'
import { Guarded } from './guarded.tsx'
import styles from './unexpected.module.css'

/** Below the top bar: what was not done, that what is saved is saved, what to do; the same again is counted. */
export function UnexpectedStrip() {
  return (
    // Were telling of a mistake a mistake itself, nothing would be gained by telling of that.
    <Guarded instead={null}>
      <Strip />
    </Guarded>
  )
}

function Strip() {
  const { told } = useStore(unexpected)
  const words = useWords()
  const text = told && `${words(`unexpected.${told.kind}`)} ${words('unexpected.safe')}`
  useEffect(() => {
    // Of an act the form hears by its refusal.
    if (told && text && told.kind !== 'act') tellForm({ text, page: 'unexpected' })
  }, [told, text])
  if (!told) return null
  return (
    <div className={styles.strip} role="alert">
      <IconAlertTriangle size={16} aria-hidden />
      <span>
        {text} {told.times > 1 && words('unexpected.times', { count: told.times })}
      </span>
      <PageLink id="unexpected" />
      <Button variant="default" size="compact-xs" onClick={() => showReport(true)}>
        {words('report.open')}
      </Button>
      <CloseButton
        size={24}
        aria-label={words('unexpected.close')}
        title={words('unexpected.close')}
        onClick={dismissUnexpected}
      />
    </div>
  )
}

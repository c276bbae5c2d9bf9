import { Button } from '@mantine/core'
import type { RegulationTold } from '../../app/files/open-regulation.ts'
import { useWords } from '../../app/session.tsx'
import { RegulationArticles } from '../perwali/regulation-articles.tsx'
import styles from './importing.module.css'

/** What a regulation among the files says, article by article; in an office that is open it can be taken there. */
export function RegulationStep(props: {
  readonly regulations: readonly RegulationTold[]
  readonly onOpen: (() => void) | null
}) {
  const words = useWords()
  const { regulations, onOpen } = props
  return (
    <>
      <p>{words('perwali.legend')}</p>
      {onOpen && (
        <p className={styles.fixes}>
          <Button size="compact-sm" variant="default" onClick={onOpen}>
            {words('perwali.open-here')}
          </Button>
        </p>
      )}
      {regulations.map(({ articles }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: files have no identity but their place
        <RegulationArticles key={at} articles={articles} />
      ))}
    </>
  )
}

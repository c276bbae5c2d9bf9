import { Button, Group } from '@mantine/core'
import type { SecondCopies, SecondCopy } from '../../app/second-copy/second-copy.ts'
import { useSession, useStore, useWords } from '../../app/session.tsx'
import { sizeText } from '../../words/figures/size-text.ts'
import { useLock } from '../hooks/use-lock.ts'
import { SecondCopyLine } from './second-copy-line.tsx'
import styles from './settings.module.css'

/** "Salinan kedua": the folder on another disk, when it was last copied to, and what is in the way. */
export function SecondCopyGroup() {
  const { second } = useSession()
  return second && <Section second={second} />
}

function Section({ second }: { readonly second: SecondCopy }) {
  const words = useWords()
  const { copies, refused, isBusy } = useStore(second.now)
  const lock = useLock('folderSalinan')
  const choose = () => void second.choose(words('second.choose-title'))
  return (
    <section className={styles.group} id="salinan-kedua">
      <h2>{words('second.title')}</h2>
      <p>{words('second.lead')}</p>
      {copies && <Told copies={copies} />}
      {refused !== null && (
        <p role="alert" className={styles.wrong}>
          {refused}
        </p>
      )}
      <Group gap="xs">
        {copies && (
          <Button variant="default" loading={isBusy} onClick={() => void second.copyNow()}>
            {words('second.now')}
          </Button>
        )}
        <Button
          variant="default"
          loading={isBusy && copies === null}
          onClick={choose}
          {...(lock ? { disabled: true, 'aria-describedby': 'lock-copies' } : {})}
        >
          {words(copies ? 'second.choose-other' : 'second.choose')}
        </Button>
        {copies && !lock && (
          <Button variant="subtle" onClick={() => void second.leave()}>
            {words('second.leave')}
          </Button>
        )}
      </Group>
      {lock && <p id="lock-copies">{lock}</p>}
    </section>
  )
}

function Told({ copies }: { readonly copies: SecondCopies }) {
  const words = useWords()
  const { folder, offices, isSameDisk } = copies
  const copied = offices.flatMap(({ scans }) => scans ?? [])
  const count = copied.reduce((sum, one) => sum + one.count, 0)
  const bytes = copied.reduce((sum, one) => sum + one.bytes, 0)
  const damaged = copied.reduce((sum, one) => sum + one.damaged, 0)
  const where = `${words('screen.riwayat')} › ${words('restore.tab-integrity')}`
  const done = offices.filter(({ at }) => at !== null).length
  return (
    <>
      <p className={styles.place}>
        <strong>{folder}</strong>
      </p>
      <SecondCopyLine />
      <p>{words('second.offices', { done, count: offices.length })}</p>
      {count > 0 && <p>{words('second.scans', { count, size: sizeText(bytes) })}</p>}
      {damaged > 0 && (
        <p className={styles.wrong}>{words('second.scans-damaged', { count: damaged, where })}</p>
      )}
      {isSameDisk && <p role="note">{words('second.same-disk')}</p>}
    </>
  )
}

import { Button, Group, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import type { FolderGoes } from '../../app/files/erase-traces.ts'
import { useNamed, useWords } from '../../app/session.tsx'
import { beyondReachLines, type ErasedFacts, removedLines } from '../../papers/erased-paper.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { PageLink } from '../help/page-link.tsx'
import { Told } from '../hooks/told.tsx'
import { useRefusal } from '../hooks/use-act.ts'
import styles from './cabinet.module.css'
import { toldApart } from './office-told.ts'
import { RemovedDialog } from './removed-dialog.tsx'
import type { EraseActs, ErasedOffice } from './use-erasing.ts'

type Step =
  | { readonly is: 'asking' }
  | { readonly is: 'working'; readonly done: number; readonly of: number }
  | { readonly is: 'done'; readonly facts: ErasedFacts }

/** *Hapus jejak*: asks where the folder goes, does it, and says what was removed and what cannot be reached. */
export function EraseDialog(props: {
  /** Null where what is left of offices deleted before goes. */
  readonly office: ErasedOffice | null
  readonly acts: EraseActs
  onClose(): void
  /** The list is read again. */
  onChange(): void
}) {
  const { office, acts, onClose, onChange } = props
  const words = useWords()
  const named = useNamed()
  const told = useRefusal()
  const [folderGoes, setFolderGoes] = useState<FolderGoes>('trash')
  const [step, setStep] = useState<Step>({ is: 'asking' })
  async function erase(): Promise<void> {
    setStep({ is: 'working', done: 0, of: 0 })
    const erased = await acts.erase({ office, folderGoes }, (done, of) =>
      setStep({ is: 'working', done, of }),
    )
    onChange()
    if (erased.ok) return setStep({ is: 'done', facts: erased.value })
    told(erased.problem)
    onClose()
  }
  if (step.is === 'done') {
    return (
      <RemovedDialog
        title={words('erase.done')}
        removed={removedLines(words, step.facts)}
        beyond={beyondReachLines(words, step.facts)}
        saveSheet={() => acts.saveSheet(step.facts)}
        startAgain={acts.startAgain}
      />
    )
  }
  const isWorking = step.is === 'working'
  return (
    <Dialog
      opened
      onClose={isWorking ? () => undefined : onClose}
      withCloseButton={!isWorking}
      title={
        office ? (
          <Told text={named('erase.title', { name: toldApart(office) })} />
        ) : (
          words('erase.title-before')
        )
      }
      size={560}
    >
      <Stack gap="sm">
        <p className={styles.said}>
          {words(office ? 'erase.lead' : 'erase.lead-before')}
          <PageLink id="erase-traces" />
        </p>
        {office && (
          <Radio.Group
            label={words('erase.folder', { folder: office.folder })}
            value={folderGoes}
            onChange={(value) => setFolderGoes(value as FolderGoes)}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="trash" label={words('erase.to-trash')} disabled={isWorking} />
              <Radio value="gone" label={words('erase.to-gone')} disabled={isWorking} />
            </Stack>
          </Radio.Group>
        )}
        <p className={styles.said}>{words('erase.again')}</p>
      </Stack>
      <Group justify="flex-end" mt="md">
        <span aria-live="polite">
          {step.is === 'working' &&
            (step.of > 0
              ? words('erase.under-way', { done: step.done + 1, of: step.of })
              : words('erase.working'))}
        </span>
        <Button variant="default" data-autofocus disabled={isWorking} onClick={onClose}>
          {words('shell.cancel')}
        </Button>
        <Button color="red" loading={isWorking} onClick={() => void erase()}>
          {words('erase.do')}
        </Button>
      </Group>
    </Dialog>
  )
}

import { Button, Group } from '@mantine/core'
import { useEffect, useState } from 'react'
import { toForget } from '../../app/files/to-forget.ts'
import { useStore, useWords } from '../../app/session.tsx'
import type { Problem } from '../../domain/values/result.ts'
import type { ForgottenFacts } from '../../papers/forgotten-paper.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Forgotten, NotForgotten } from './forget-dialog.tsx'
import type { ForgetActs } from './use-forgetting.ts'

/** Carries out here what a colleague did on another copy of the office, once the office is closed. */
export function ForgetElsewhere(props: { readonly acts: ForgetActs; startAgain(): void }) {
  const { acts } = props
  const words = useWords()
  const { plan } = useStore(toForget)
  const [refused, setRefused] = useState<Problem | null>(null)
  const [done, setDone] = useState<ForgottenFacts | null>(null)
  useEffect(() => {
    if (!plan) return
    void acts.forgetHere(plan).then((forgotten) => {
      toForget.set({ plan: null })
      if (forgotten.ok) setDone(forgotten.value)
      else setRefused(forgotten.problem)
    })
    // Begun once for each wish.
  }, [plan, acts])
  if (done) return <Forgotten facts={done} acts={acts} startAgain={props.startAgain} />
  if (refused) {
    const close = () => setRefused(null)
    return (
      <Dialog opened onClose={close} title={words('sharing.erased')} size={520}>
        <NotForgotten problem={refused} />
        <Group justify="flex-end" mt="md">
          <Button data-autofocus onClick={close}>
            {words('shell.close')}
          </Button>
        </Group>
      </Dialog>
    )
  }
  if (!plan) return null
  return (
    <Dialog
      opened
      onClose={() => undefined}
      withCloseButton={false}
      title={words('sharing.erased')}
      size={520}
    >
      <p aria-live="polite">{words('forget.working')}</p>
    </Dialog>
  )
}

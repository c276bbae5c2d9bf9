import { Alert, Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { Program } from '../../app/files/program.ts'
import { useWords } from '../../app/session.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import type { Words } from '../../words/words.ts'
import { PageLink } from '../help/page-link.tsx'

type OfficePlace = NonNullable<Program['officePlace']>

/** What came of the last press of a button. */
type Step =
  | { readonly kind: 'chosen'; readonly folder: string }
  | { readonly kind: 'works' | 'still' }
  | { readonly kind: 'failed'; readonly message: string }

/** On the first page: that the offices cannot lie in their usual folder, or do not, and the choice of another. */
export function PlaceNotice({ program }: { readonly program: Program }) {
  return program.officePlace ? <Told program={program} told={program.officePlace} /> : null
}

/** The same over an office that is open, which one has the title of. */
export function PlaceDialog(props: { readonly program: Program; onClose(): void }) {
  const { program, onClose } = props
  const words = useWords()
  if (!program.officePlace) return null
  return (
    <Dialog opened onClose={onClose} title={words('welcome.place-title')} size={560}>
      <Told program={program} told={program.officePlace} isUntitled />
    </Dialog>
  )
}

function Told(props: {
  readonly program: Program
  readonly told: OfficePlace
  readonly isUntitled?: boolean
}) {
  const { program, told, isUntitled = false } = props
  const { desktop } = program
  const words = useWords()
  const [step, setStep] = useState<Step | null>(null)

  async function choose() {
    const chosen = await desktop.chooseOfficePlace({ title: words('welcome.place-choose') })
    if (!chosen.ok) setStep({ kind: 'failed', message: chosen.message })
    else if (chosen.value) setStep({ kind: 'chosen', folder: chosen.value.folder })
  }

  async function tryAgain() {
    const works = await desktop.tryOfficePlace({})
    if (!works.ok) setStep({ kind: 'failed', message: works.message })
    else setStep({ kind: works.value ? 'works' : 'still' })
  }

  const isDone = step?.kind === 'works' && told.kind === 'refused'
  const needsRestart = step?.kind === 'chosen' || (step?.kind === 'works' && told.kind === 'gone')
  return (
    <Alert
      color={isDone ? 'green' : 'orange'}
      {...(isUntitled ? {} : { title: words('welcome.place-title'), mb: 'lg' })}
      role="alert"
    >
      {!isDone && step?.kind !== 'chosen' && <p>{sentenceOf(told, words)}</p>}
      {step && <p>{outcomeOf(step, told, words)}</p>}
      {!isDone && (
        <Group gap="sm" mt="sm">
          {needsRestart && (
            <Button size="xs" onClick={() => void desktop.restart({})}>
              {words('updates.restart')}
            </Button>
          )}
          <Button
            size="xs"
            variant={needsRestart || told.kind === 'left' ? 'default' : 'filled'}
            onClick={() => void choose()}
          >
            {words('welcome.place-choose')}
          </Button>
          {!needsRestart && told.kind !== 'left' && (
            <Button size="xs" variant="default" onClick={() => void tryAgain()}>
              {words('welcome.place-try')}
            </Button>
          )}
          <PageLink id="where-it-lies" />
        </Group>
      )}
    </Alert>
  )
}

function sentenceOf(told: OfficePlace, words: Words): string {
  const { kind, folder, used, suggested, offices: count } = told
  if (kind === 'left') return words('welcome.place-left', { folder, used, count })
  if (kind === 'gone') return words('welcome.place-gone', { folder, used })
  const said = words('welcome.place-refused', { folder, suggested })
  return count === 0 ? said : `${said} ${words('welcome.place-stay', { count })}`
}

function outcomeOf(step: Step, told: OfficePlace, words: Words): string {
  const { folder } = told
  switch (step.kind) {
    case 'failed':
      return step.message
    case 'chosen':
      return words('welcome.place-chosen', { folder: step.folder })
    case 'still':
      return words('welcome.place-still', { folder })
    case 'works':
      return words(told.kind === 'gone' ? 'welcome.place-works-again' : 'welcome.place-works', {
        folder,
      })
  }
}

import { Button, Checkbox, Group, Select, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import type { NewOffice, Program } from '../../app/files/program.ts'
import { setBy } from '../../app/policy/policy-told.ts'
import { useStore, useWords } from '../../app/session.tsx'
import type { Store } from '../../app/view/store.ts'
import type { Preferences } from '../../app/view/view-state.ts'
import type { Tipe, UnitType } from '../../domain/records/records.ts'
import { OFFICE_KINDS, tipesOf } from '../../domain/templates/office-kinds.ts'
import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import { Dialog } from '../../parts/dialog.tsx'
import lists from '../../parts/lists.module.css'
import { News } from '../../parts/news.tsx'
import { type ReadExample, useExamples } from './use-examples.ts'

interface Props {
  readonly program: Pick<Program, 'desktop' | 'policy'>
  readonly preferences: Store<Preferences>
  onClose(): void
  onCreate(office: NewOffice): void
}

/** How a new office begins: today's usual form, that of before, or its top alone for a list to be pasted. */
const SHAPES = ['2021', '2018', 'alone'] as const

/** Name, kind and tipe of a new office. */
export function NewOfficeForm({ opened, ...props }: Props & { readonly opened: boolean }) {
  const words = useWords()
  return (
    <Dialog opened={opened} onClose={props.onClose} title={words('welcome.new')} size={480}>
      <Fields {...props} />
    </Dialog>
  )
}

/** Before the name of a file among the shapes. */
const EXAMPLE = 'example:'

/** Made anew each time it opens: with the letterhead that was used last. */
function Fields({ program, preferences, onClose, onCreate }: Props) {
  const words = useWords()
  const { letterhead, officer: knownOfficer } = useStore(preferences)
  const [isAsked] = useState(knownOfficer === '')
  const [officer, setOfficer] = useState('')
  const known = letterhead?.values.government ?? ''
  const [name, setName] = useState('')
  const [government, setGovernment] = useState(known)
  const [takesOver, setTakesOver] = useState(true)
  const canTakeOver = letterhead !== null && government.trim() === known
  const [kind, setKind] = useState<UnitType>('dinas')
  const [tipe, setTipe] = useState<Tipe | null>('A')
  const [shape, setShape] = useState<(typeof SHAPES)[number]>('2021')
  const shapeField = useRef<HTMLInputElement>(null)
  const examples = useExamples(program)
  const { chosen: example } = examples
  const [missing, setMissing] = useState(false)
  const [chosen, setChosen] = useState(false)

  const tipes = tipesOf(kind)
  function choose(next: UnitType) {
    setKind(next)
    const [first] = tipesOf(next)
    if (tipe === null || !tipesOf(next).includes(tipe)) setTipe(first ?? null)
  }
  const shapes = SHAPES.map((value) => ({ value, label: words(`welcome.shape-${value}`) }))
  const policy = program.policy?.policy ?? {}
  function chooseShape(value: string) {
    const isExample = value.startsWith(EXAMPLE)
    examples.choose(isExample ? value.slice(EXAMPLE.length) : null)
    if (!isExample) setShape(SHAPES.find((one) => one === value) ?? '2021')
  }
  /** "Badan …" is a badan, as long as nobody has chosen another kind. */
  function typeName(text: string) {
    setName(text)
    const told = OFFICE_KINDS.find((one) => one === guessUnitType(text))
    if (told && told !== 'generic' && told !== kind && !chosen) choose(told)
  }
  function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (name.trim() === '') return setMissing(true)
    const like = example?.read ?? null
    if (example && (like === null || 'wrong' in like)) return shapeField.current?.focus()
    if (officer.trim() !== '') preferences.set({ officer: officer.trim().slice(0, 100) })
    const shaped = { after2021: shape !== '2018', alone: shape === 'alone' }
    const begun = {
      ...{ name: name.trim(), government: government.trim(), kind, tipe },
      ...shaped,
    }
    const office = like && 'records' in like ? { ...begun, example: like } : begun
    onCreate(canTakeOver && takesOver ? { ...office, letterhead: letterhead.values } : office)
  }
  return (
    <form onSubmit={onSubmit}>
      <Stack gap="md">
        <TextInput
          label={words('welcome.name')}
          placeholder={words('welcome.name-example')}
          data-autofocus
          value={name}
          error={missing && name.trim() === '' ? words('welcome.name-missing') : undefined}
          onChange={(event) => typeName(event.currentTarget.value)}
        />
        <TextInput
          label={words('welcome.government')}
          placeholder={words('welcome.government-example')}
          value={government}
          onChange={(event) => setGovernment(event.currentTarget.value)}
        />
        {canTakeOver && (
          <Checkbox
            label={words('welcome.letterhead', { name: letterhead.from })}
            checked={takesOver}
            onChange={(event) => setTakesOver(event.currentTarget.checked)}
          />
        )}
        {example === null && (
          <Group grow>
            <Select
              label={words('welcome.kind')}
              data={OFFICE_KINDS.map((value) => ({ value, label: words(`type.${value}`) }))}
              value={kind}
              onChange={(value) => {
                setChosen(true)
                choose((value ?? 'dinas') as UnitType)
              }}
            />
            <Select
              label={words('welcome.tipe')}
              data={[
                ...tipes.map((value) => ({
                  value: value as string,
                  label: words('score.result', { tipe: value }),
                })),
                {
                  value: '',
                  label: words(tipes.length > 0 ? 'welcome.tipe-unknown' : 'welcome.tipe-none'),
                },
              ]}
              value={tipe ?? ''}
              onChange={(value) => setTipe(value === '' ? null : (value as Tipe))}
            />
          </Group>
        )}
        <Select
          ref={shapeField}
          label={words('welcome.shape')}
          data={
            examples.files.length === 0
              ? shapes
              : [
                  { group: words('welcome.shape-usual'), items: shapes },
                  {
                    group: words('welcome.shape-examples', { name: setBy(words, policy) }),
                    items: examples.files.map((file) => ({
                      value: EXAMPLE + file,
                      label: file.replace(/\.bagan$/i, ''),
                    })),
                  },
                ]
          }
          value={example ? EXAMPLE + example.file : shape}
          onChange={(value) => chooseShape(value ?? '2021')}
          error={example?.read && 'wrong' in example.read ? example.read.wrong : undefined}
        />
        <News>{example && <Told read={example.read} />}</News>
        {examples.left.length > 0 && (
          <div role="note" className={lists.muted}>
            {examples.left.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
        {isAsked && (
          <TextInput
            label={words('welcome.officer')}
            description={words('welcome.officer-hint')}
            value={officer}
            onChange={(event) => setOfficer(event.currentTarget.value)}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words('shell.cancel')}
          </Button>
          <Button type="submit">{words('welcome.create')}</Button>
        </Group>
      </Stack>
    </form>
  )
}

/** What is taken over of an example, and what is not. */
function Told({ read }: { readonly read: ReadExample }) {
  const words = useWords()
  if (read === null) return <p className={lists.muted}>{words('welcome.example-reading')}</p>
  if ('wrong' in read) return null
  const { units, posts, people } = read
  const sentences = [
    words('welcome.example-takes', { units, posts }),
    people > 0 ? words('welcome.example-people', { count: people }) : '',
    words('welcome.example-leaves'),
  ]
  return <p className={lists.muted}>{sentences.filter(Boolean).join(' ')}</p>
}

import { Group, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSession, useStructure, useWords } from '../../../app/session.tsx'
import { UNIT_TYPES } from '../../../domain/records/form/choices.ts'
import type { Line, UnitId, UnitType } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import { likelyTypes, newUnitOf } from '../../../domain/templates/new-unit.ts'
import { KJF_NAME } from '../../../domain/templates/office-plan.ts'
import { guessUnitType } from '../../../domain/templates/unit-type-of-name.ts'
import { addUnit, type Place } from '../../../domain/verbs/unit-edits.ts'
import { capital } from '../../../words/telling/code-word.ts'
import { FormFrame } from '../../forms/fields/form-frame.tsx'
import { useAct } from '../../hooks/use-act.ts'
import { useShowNew } from './use-show-new.ts'

/** Name and kind of a new unit; its head post comes by itself. */
export function AddDialog(props: {
  readonly near: UnitId | null
  readonly where: 'below' | 'before' | 'after'
  onClose(): void
}) {
  const { near, where, onClose } = props
  const { newId } = useSession()
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  const showNew = useShowNew()
  const nearUnit = near ? get(structure, near) : undefined
  const parentId = where === 'below' ? (nearUnit?.id ?? null) : (nearUnit?.parentId ?? null)
  const likely = likelyTypes(structure, parentId)
  const [type, setType] = useState<UnitType>(likely[0] ?? 'generic')
  const [name, setName] = useState(() =>
    startOf(words(`type.${likely[0] ?? 'generic'}`), likely[0]),
  )
  const [line, setLine] = useState<Line>(() => (likely[0] === 'kjf' ? 'koordinasi' : 'komando'))
  const [byHand, setByHand] = useState(false)
  const [follows, setFollows] = useState(false)
  const [empty, setEmpty] = useState(false)

  /** The kind follows a name that tells another one, as long as nobody has chosen it. */
  function typeName(text: string) {
    setName(text)
    const told = guessUnitType(withoutKind(text, likely[0], words))
    if (byHand || told === 'generic' || told === type) return
    setType(told)
    setLine(told === 'kjf' ? 'koordinasi' : 'komando')
    setFollows(true)
  }
  function chooseType(next: UnitType) {
    setByHand(true)
    setFollows(false)
    const before = startOf(words(`type.${type}`), type)
    if (name === before || name === '') setName(startOf(words(`type.${next}`), next))
    if (type !== next) setLine(next === 'kjf' ? 'koordinasi' : 'komando')
    setType(next)
  }
  async function add(): Promise<boolean> {
    const clean = once(bareName(name, type, likely, words), words(`type.${type}`))
    setEmpty(clean === '')
    if (clean === '') return false
    const id = newId('unit')
    const place = placeOf(where, near)
    const wish = { id, postId: newId('post'), parentId, place, name: clean, type, line }
    const done = await act({ code: 'add-unit', params: { name: clean } }, (now) =>
      addUnit(newUnitOf(now, wish))(now),
    )
    if (!done) return false
    showNew(id, parentId)
    return true
  }
  const title = nearUnit
    ? words(`chart.add-title-${where}`, { name: nearUnit.name })
    : words('chart.add-first')
  const others = UNIT_TYPES.filter((one) => !likely.includes(one))
  return (
    <FormFrame
      title={title}
      submit={words('chart.add')}
      width={460}
      onClose={onClose}
      onSubmit={add}
    >
      <TextInput
        label={words('chart.name')}
        data-autofocus
        value={name}
        error={empty && name.trim() === '' ? words('chart.name-missing') : undefined}
        onChange={(event) => typeName(event.currentTarget.value)}
        onFocus={(event) => {
          const field = event.currentTarget
          field.setSelectionRange(field.value.length, field.value.length)
        }}
      />
      <Group grow>
        <Select
          label={words('chart.type')}
          description={follows ? words('chart.type-follows') : undefined}
          data={[
            { group: words('chart.type-likely'), items: likely.map((one) => typeItem(words, one)) },
            { group: words('chart.type-others'), items: others.map((one) => typeItem(words, one)) },
          ]}
          value={type}
          onChange={(value) => value && chooseType(value as UnitType)}
        />
        <Select
          label={words('chart.line')}
          data={[
            { value: 'komando', label: capital(words('line.komando')) },
            { value: 'koordinasi', label: capital(words('line.koordinasi')) },
          ]}
          value={line}
          onChange={(value) => setLine(value === 'koordinasi' ? 'koordinasi' : 'komando')}
        />
      </Group>
    </FormFrame>
  )
}

function typeItem(words: ReturnType<typeof useWords>, type: UnitType) {
  return { value: type, label: words(`type.${type}`) }
}

/** What was typed behind the word of the kind that stood in the field. */
function withoutKind(
  name: string,
  type: UnitType | undefined,
  words: ReturnType<typeof useWords>,
): string {
  const start = startOf(words(`type.${type ?? 'generic'}`), type)
  return start !== '' && name.startsWith(start) ? name.slice(start.length) : name
}

/** "Seksi Kelompok Jabatan Fungsional", typed behind the word that stood there, is called what it is. */
function bareName(
  name: string,
  type: UnitType,
  likely: readonly UnitType[],
  words: ReturnType<typeof useWords>,
): string {
  const [first] = likely
  if (!first || first === type) return name.trim()
  const bare = withoutKind(name, first, words).trim()
  return guessUnitType(bare) === type ? bare : name.trim()
}

/** Where somebody typed the kind again after the word that stood there: "Seksi Seksi Persandian" has it once. */
function once(name: string, kind: string): string {
  const twice = `${kind} ${kind} `.toLowerCase()
  return name.toLowerCase().startsWith(twice) ? name.slice(kind.length + 1) : name
}

/** The words a name of that kind begins with: "Seksi "; a functional group has its whole name. */
function startOf(label: string, type: UnitType | undefined): string {
  if (type === 'kjf') return KJF_NAME
  return !type || type === 'generic' || type === 'pemda' ? '' : `${label} `
}

function placeOf(where: 'below' | 'before' | 'after', near: UnitId | null): Place {
  if (!near || where === 'below') return 'last'
  return where === 'before' ? { before: near } : { after: near }
}

import { Button, Checkbox, CloseButton, Group, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useStructure, useWords } from '../../../app/session.tsx'
import {
  FORMULA_NAMES,
  FORMULAS,
  type FormulaName,
  formulaSettingId,
  formulaText,
  LEFT_OUT,
} from '../../../domain/naskah/formulas.ts'
import { changeFormula } from '../../../domain/naskah/naskah-setting-edits.ts'
import type { NaskahText } from '../../../domain/naskah/text-of.ts'
import { everyPiece } from '../../../domain/naskah/text-tree.ts'
import { folded } from '../../../domain/readings/find.ts'
import { get } from '../../../domain/structure/structure.ts'
import { TextField } from '../../../parts/text-field.tsx'
import { formulaTitle } from '../../../words/telling/setting-text.ts'
import { sourceText } from '../../../words/telling/source-text.ts'
import { useAct } from '../../hooks/use-act.ts'
import styles from './settings.module.css'

/** Every sentence the program writes, with where it is from; the office may say each otherwise. */
export function FormulasDrawer({ text, onClose }: { readonly text: NaskahText; onClose(): void }) {
  const words = useWords()
  const structure = useStructure()
  const [search, setSearch] = useState('')
  const [usedOnly, setUsedOnly] = useState(true)
  const used = useMemo(() => namesIn(text), [text])
  const wanted = folded(search)
  const shown = FORMULA_NAMES.filter(
    (name) =>
      (!usedOnly || used.has(name) || get(structure, formulaSettingId(name)) !== undefined) &&
      folded(`${formulaText(structure, name)} ${FORMULAS[name].source}`).includes(wanted),
  )
  return (
    <aside className={styles.drawer} aria-label={words('naskah.formulas')}>
      <header>
        <h2>{words('naskah.formulas')}</h2>
        <CloseButton aria-label={words('naskah.drawer-close')} onClick={onClose} />
      </header>
      <p className={styles.lead}>{words('naskah.formulas-lead')}</p>
      <TextInput
        aria-label={words('naskah.formula-search')}
        placeholder={words('naskah.formula-search')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <Checkbox
        label={words('naskah.formulas-used')}
        checked={usedOnly}
        onChange={(event) => setUsedOnly(event.currentTarget.checked)}
      />
      <p className={styles.lead} role="status">
        {words('naskah.formulas-shown', { count: shown.length })}
      </p>
      <ul className={styles.formulas}>
        {shown.map((name) => (
          <FormulaRow key={name} name={name} />
        ))}
      </ul>
    </aside>
  )
}

function namesIn({ naskah }: NaskahText): ReadonlySet<FormulaName> {
  const names = new Set<FormulaName>()
  for (const { origin } of everyPiece(naskah.pieces))
    if (origin.by === 'formula') names.add(origin.name)
  return names
}

function FormulaRow({ name }: { readonly name: FormulaName }) {
  const words = useWords()
  const structure = useStructure()
  const act = useAct()
  const own = get(structure, formulaSettingId(name))?.value
  const { text, source, state } = FORMULAS[name]
  const label = { code: 'change-formula', params: { name: formulaTitle(name) } } as const
  const commit = (said: string) => void act(label, changeFormula(name, said))
  return (
    <li data-own={own !== undefined || undefined}>
      <TextField
        wraps
        aria-label={formulaTitle(name)}
        value={own === LEFT_OUT ? '' : (own ?? text)}
        disabled={own === LEFT_OUT}
        onCommit={commit}
      />
      <p>
        {sourceText(words, source)} · {words(`source.${state}`)}
      </p>
      <Group gap="xs">
        {own === undefined ? (
          <Button size="compact-xs" variant="default" onClick={() => commit(LEFT_OUT)}>
            {words('naskah.formula-leave-out')}
          </Button>
        ) : (
          <Button size="compact-xs" variant="default" onClick={() => commit('')}>
            {words('naskah.restore')}
          </Button>
        )}
        {own === LEFT_OUT && <span>{words('naskah.formula-is-out')}</span>}
        {own !== undefined && own !== LEFT_OUT && (
          <span>{words('naskah.formula-was', { text })}</span>
        )}
      </Group>
    </li>
  )
}

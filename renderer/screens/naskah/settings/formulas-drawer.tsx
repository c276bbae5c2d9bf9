import { Checkbox, CloseButton, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useStructure, useWords } from '../../../app/session.tsx'
import { formulaStanding, verifiedFormulas } from '../../../domain/naskah/formula-checks.ts'
import {
  FORMULA_NAMES,
  FORMULAS,
  type FormulaName,
  formulaSettingId,
  formulaText,
} from '../../../domain/naskah/formulas.ts'
import type { NaskahText } from '../../../domain/naskah/text-of.ts'
import { everyPiece } from '../../../domain/naskah/text-tree.ts'
import { folded } from '../../../domain/readings/find.ts'
import { get } from '../../../domain/structure/structure.ts'
import { FormulaRow } from './formula-row.tsx'
import styles from './settings.module.css'

/** Every sentence the program writes, with where it is from; the office may say each otherwise. */
export function FormulasDrawer({ text, onClose }: { readonly text: NaskahText; onClose(): void }) {
  const words = useWords()
  const structure = useStructure()
  const [search, setSearch] = useState('')
  const [usedOnly, setUsedOnly] = useState(true)
  const [recalledOnly, setRecalledOnly] = useState(false)
  const { verified, count: all } = verifiedFormulas(structure)
  const used = useMemo(() => namesIn(text), [text])
  const wanted = folded(search)
  const shown = FORMULA_NAMES.filter(
    (name) =>
      (!usedOnly || used.has(name) || get(structure, formulaSettingId(name)) !== undefined) &&
      folded(`${formulaText(structure, name)} ${FORMULAS[name].source}`).includes(wanted) &&
      (!recalledOnly || formulaStanding(structure, name).sourceState === 'recalled'),
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
      <Checkbox
        label={words('rules.only-recalled')}
        checked={recalledOnly}
        onChange={(event) => setRecalledOnly(event.currentTarget.checked)}
      />
      <p className={styles.lead}>{words('verified.count', { verified, all })}</p>
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

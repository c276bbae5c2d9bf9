import { Button, Group } from '@mantine/core'
import { useSession, useStructure, useWords } from '../../../app/session.tsx'
import {
  checkFormula,
  type FormulaStanding,
  formulaCheckId,
  formulaStanding,
} from '../../../domain/naskah/formula-checks.ts'
import {
  FORMULAS,
  type FormulaName,
  formulaSettingId,
  LEFT_OUT,
} from '../../../domain/naskah/formulas.ts'
import { changeFormula } from '../../../domain/naskah/naskah-setting-edits.ts'
import { get } from '../../../domain/structure/structure.ts'
import { TextField } from '../../../parts/text-field.tsx'
import { typedDate } from '../../../words/figures/format.ts'
import { formulaTitle } from '../../../words/telling/setting-text.ts'
import { sourceText } from '../../../words/telling/source-text.ts'
import { AttachmentList } from '../../forms/attachments/attachment-list.tsx'
import { useAct } from '../../hooks/use-act.ts'
import styles from './settings.module.css'

/** A sentence of the program: as the office says it, where it is from, and who has compared it with that. */
export function FormulaRow({ name }: { readonly name: FormulaName }) {
  const words = useWords()
  const structure = useStructure()
  const act = useAct()
  const own = get(structure, formulaSettingId(name))?.value
  const { text, source } = FORMULAS[name]
  const standing = formulaStanding(structure, name)
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
        {sourceText(words, source)} · {words(`source.${standing.sourceState}`)}
      </p>
      <FormulaCheck name={name} standing={standing} />
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

/** Who has compared a sentence with which article; folded away until somebody has. */
function FormulaCheck(props: { readonly name: FormulaName; readonly standing: FormulaStanding }) {
  const { name, standing } = props
  const { today } = useSession()
  const words = useWords()
  const act = useAct()
  const { article, checkedBy, checkedOn, isStale } = standing
  const note = (fields: Partial<Pick<FormulaStanding, 'article' | 'checkedBy'>>) =>
    void act(
      { code: 'check-formula', params: { name: formulaTitle(name) } },
      checkFormula(name, { article, checkedBy, checkedOn: today(), ...fields }),
    )
  const read = (text: string) => (text.trim() === '' ? null : text.trim())
  return (
    <details>
      <summary className={styles.lead}>
        {checkedBy === null
          ? words(isStale ? 'verified.stale' : 'verified.none')
          : words('verified.by', {
              name: checkedBy,
              date: checkedOn ? typedDate(checkedOn) : '–',
            })}
      </summary>
      <TextField
        aria-label={`${words('rules.checked-by')}: ${formulaTitle(name)}`}
        placeholder={words('rules.checked-by')}
        value={checkedBy ?? ''}
        onCommit={(text) => note({ checkedBy: read(text) })}
      />
      <TextField
        aria-label={`${words('findings.article')}: ${formulaTitle(name)}`}
        placeholder={words('findings.article')}
        value={article ?? ''}
        onCommit={(text) => note({ article: read(text) })}
      />
      {(checkedBy !== null || isStale) && (
        <AttachmentList ofId={formulaCheckId(name)} of={formulaTitle(name)} />
      )}
    </details>
  )
}

import { Button, Checkbox, TextInput } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import { showPacks } from '../../app/rule-packs/offered-pack.ts'
import { useShownDate, useStructure, useWords } from '../../app/session.tsx'
import { folded } from '../../domain/readings/find.ts'
import { type EffectiveRow, ruleTable } from '../../domain/rule-table/effective-rules.ts'
import lists from '../../parts/lists.module.css'
import { ruleTitle } from '../../words/telling/any-finding.ts'
import { scopeText } from '../../words/telling/scope-text.ts'
import { sourceText } from '../../words/telling/source-text.ts'
import { useActions } from '../commands/use-actions.ts'
import { ComingDialog } from './coming/coming-dialog.tsx'
import { ComingRules } from './coming/coming-rules.tsx'
import styles from './findings.module.css'
import { RuleRow } from './rule-row.tsx'

const HEADS = [
  'findings.rule',
  'rules.scope',
  'rules.tipe',
  'findings.limit',
  'findings.article',
  'rules.source',
  'rules.state',
  'rules.checked-by',
  'rules.enabled',
] as const

/** Height of a row of one line, before it is measured. */
const ROW = 44

/** The rule table as data: each limit with its article and source, to be checked, corrected or switched off. */
export function RuleTableTab() {
  const structure = useStructure()
  const on = useShownDate()
  const words = useWords()
  const [recalledOnly, setRecalledOnly] = useState(false)
  const [search, setSearch] = useState('')
  const [entering, setEntering] = useState(false)
  useActions('rules', {
    'rules.coming': () => setEntering(true),
    'rules.packs': showPacks,
  })
  const rows = [...ruleTable(structure, on).values()]
  const recalled = rows.filter(({ sourceState }) => sourceState === 'recalled')
  const wanted = folded(search)
  const shown = (recalledOnly ? recalled : rows).filter((row) => tells(row).includes(wanted))
  function tells({ rule, scope, tipe, article, source }: EffectiveRow): string {
    const texts = [
      ruleTitle(words, rule),
      scopeText(words, scope),
      tipe,
      article,
      source && sourceText(words, source),
    ]
    return folded(texts.filter((text) => text !== null).join(' '))
  }
  const button = useRef<HTMLButtonElement>(null)
  const area = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => area.current,
    estimateSize: () => ROW,
    getItemKey: (index) => shown[index]?.key ?? index,
    overscan: 6,
  })
  const { measureElement } = virtual
  const items = virtual.getVirtualItems()
  return (
    <>
      <div className={styles.filters}>
        <p className={lists.muted}>
          {words('rules.lead', {
            verified: rows.length - recalled.length,
            all: rows.length,
          })}
        </p>
        <TextInput
          aria-label={words('rules.search')}
          placeholder={words('rules.search')}
          w={260}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <Checkbox
          label={words('rules.only-recalled')}
          checked={recalledOnly}
          onChange={(event) => setRecalledOnly(event.currentTarget.checked)}
        />
        <Button ref={button} variant="default" size="xs" onClick={() => setEntering(true)}>
          {words('coming-rule.open')}
        </Button>
        <Button variant="default" size="xs" onClick={showPacks}>
          {words('packs.open')}
        </Button>
        <span role="status">{words('findings.count', { count: shown.length })}</span>
      </div>
      <ComingRules onTakenBack={() => button.current?.focus()} />
      {entering && <ComingDialog coming={null} onClose={() => setEntering(false)} />}
      <div className={styles.list} ref={area} data-drawn="in-part">
        <table
          aria-label={words('findings.tab-rules')}
          aria-rowcount={shown.length + 1}
          className={`${lists.table} ${styles.table}`}
        >
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col">
                  {words(head)}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{words('rules.reset')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <Space height={items[0]?.start ?? 0} />
            {items.map(({ index, key }) => {
              const row = shown[index]
              return row && <RuleRow key={key} row={row} index={index} measure={measureElement} />
            })}
            <Space height={virtual.getTotalSize() - (items.at(-1)?.end ?? 0)} />
          </tbody>
        </table>
      </div>
    </>
  )
}

/** Stands for rows that are not in view. */
function Space({ height }: { readonly height: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden>
      <td colSpan={HEADS.length + 1} style={{ height, padding: 0, border: 0 }} />
    </tr>
  )
}

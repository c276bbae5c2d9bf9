import { Anchor } from '@mantine/core'
import { useMemo } from 'react'
import type { ActionId } from '../../actions/action-table.ts'
import { commandCalled } from '../../app/commands.ts'
import { useSession, useShownDate, useStructure, useWords } from '../../app/session.tsx'
import type { AnyFinding } from '../../domain/findings/all-findings.ts'
import { recordsBehind } from '../../domain/findings/behind-finding.ts'
import { nameOf } from '../../domain/records/record-name.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import { unitOfFact } from '../../domain/rule-table/unit-facts.ts'
import { mentionsOf } from '../../domain/structure/references.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import type { ScreenId } from '../../words/dictionary.ts'
import { recordName, recordTitle } from '../../words/telling/record-title.ts'
import type { Words } from '../../words/words.ts'
import { useGoTo } from '../hooks/use-go-to.ts'
import styles from './findings.module.css'

/** So many are shown in a line; the rest is told beside the pointer. */
const MOST_SHOWN = 3

/** The records a finding comes from, each as the way to where it is. */
export function FindingOrigin({ finding }: { readonly finding: AnyFinding }) {
  const structure = useStructure()
  const on = useShownDate()
  const words = useWords()
  const lead = useLead()
  const records = useMemo(() => {
    const behind = recordsBehind(structure, on, finding).flatMap((id) => get(structure, id) ?? [])
    return withoutNamed(behind)
  }, [structure, on, finding])
  const title = (record: StructureRecord) => titled(words, structure, record)
  const more = records.length - MOST_SHOWN
  return (
    <span className={styles.origin} title={records.map(title).join('\n')}>
      <span>{words('findings.from')}</span>
      {records.slice(0, MOST_SHOWN).map((record) => (
        <Anchor
          key={record.id}
          component="button"
          type="button"
          inherit
          onClick={() => lead(record)}
        >
          {title(record)}
        </Anchor>
      ))}
      {more > 0 && <span>{words('findings.from-more', { count: more })}</span>}
    </span>
  )
}

/** An appointment tells its person and its post: they are not told beside it. */
function withoutNamed(records: readonly StructureRecord[]): readonly StructureRecord[] {
  const named = new Set(
    records
      .filter(({ kind }) => kind === 'appointment' || kind === 'vacancy')
      .flatMap((record) => mentionsOf(record).map(({ id }) => id)),
  )
  return records.filter(({ id }) => !named.has(id))
}

function titled(words: Words, structure: Structure, record: StructureRecord): string {
  const naming = (id: string) => nameOf(get(structure, id))
  const hasName = ['unit', 'post', 'person', 'appointment'].includes(record.kind)
  return hasName ? recordTitle(words, naming, record) : recordName(words, naming, record)
}

/** Leads to where a record stands: on the chart, in a register, or where the rules and settings are. */
function useLead(): (record: StructureRecord) => void {
  const { view, commands } = useSession()
  const goTo = useGoTo()
  function open(screen: ScreenId, command: ActionId) {
    view.set({ screen })
    // The screen offers its tabs as soon as it is drawn.
    setTimeout(() => commandCalled(commands, command)?.run())
  }
  return (record) => {
    switch (record.kind) {
      case 'appointment':
      case 'vacancy':
        return goTo(record.postId)
      case 'limit':
        return open('temuan', 'findings.tab-rules')
      case 'bup':
        return open('kekosongan', 'vacancy.tab-retirements')
      case 'freeze':
      case 'holiday':
        return open('kekosongan', 'vacancy.tab-freezes')
      case 'step':
        return open('kekosongan', 'vacancy.tab-road')
      case 'setting': {
        const unitId = unitOfFact(record.id)
        if (unitId) return goTo(unitId)
        return view.set((was) => ({
          screen: 'pengaturan',
          goTo: { id: record.id, wish: (was.goTo?.wish ?? 0) + 1 },
        }))
      }
      default:
        return goTo(record.id)
    }
  }
}

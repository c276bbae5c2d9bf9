import { useEffect, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import type { AnyFinding } from '../../../domain/findings/all-findings.ts'
import {
  daysOfChange,
  type FindingsChanged,
  findingsChangedInSlices,
} from '../../../domain/rule-packs/pack-findings.ts'
import type { Change } from '../../../domain/structure/change.ts'
import type { Structure } from '../../../domain/structure/structure.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { findingRow, placeOf } from '../../../registers/findings.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import { wholeNumber } from '../../../words/figures/whole-number.ts'
import { ruleTitle } from '../../../words/telling/any-finding.ts'
import type { BesidePack } from '../../../words/telling/pack-row-text.ts'
import { runInSlices } from '../../hooks/use-in-slices.ts'
import styles from './packs.module.css'

/** On so many days findings are worked out; what else a pack names is told by its day. */
const MOST_DAYS = 4
/** So many of one rule are told by their sentence, in a city with where that is. */
const FIRST = 3

interface DayFindings extends FindingsChanged {
  readonly on: CalendarDate
}

/** What a change of the rules does to what is found: on the day shown, and on each day on which rows of it begin to hold. */
export function PackFindings(props: {
  readonly offices: BesidePack
  readonly change: Change
  readonly on: CalendarDate
}) {
  const { offices, change, on } = props
  const words = useWords()
  const all = daysOfChange(change, on)
  const days = useFindingsOfDays(offices, all.slice(0, MOST_DAYS))
  const isDone = days.length === Math.min(all.length, MOST_DAYS)
  const rest = all.slice(MOST_DAYS)
  return (
    <section aria-label={words('packs.findings')} className={styles.findings}>
      <h3>{words('packs.findings')}</h3>
      <div role="status">{!isDone && words('packs.counting')}</div>
      {days.map((one) => (
        <Day key={one.on} day={one} structure={offices.taken} />
      ))}
      {isDone && rest.length > 0 && (
        <p className={styles.muted}>
          {words('packs.more-days', {
            list: rest.map((one) => longDate(one, words.language)).join('; '),
          })}
        </p>
      )}
    </section>
  )
}

/** One day after the other, each given to the screen as soon as it is known; keys and drawing come in between. */
function useFindingsOfDays(
  { without, taken }: BesidePack,
  days: readonly CalendarDate[],
): readonly DayFindings[] {
  const [found, setFound] = useState<readonly DayFindings[]>([])
  const asked = days.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` stands for the days
  useEffect(() => {
    function* work(): Generator<void, void> {
      for (const on of days) {
        const changed = yield* findingsChangedInSlices(without, taken, on)
        setFound((before) => [...before, { on, ...changed }])
      }
    }
    setFound([])
    return runInSlices(work(), () => undefined)
  }, [without, taken, asked])
  return found
}

function Day(props: { readonly day: DayFindings; readonly structure: Structure }) {
  const { day, structure } = props
  const { on, fresh, gone } = day
  const words = useWords()
  const date = longDate(on, words.language)
  if (fresh.length === 0 && gone.length === 0) return <p>{words('packs.day-same', { date })}</p>
  const count = (found: readonly AnyFinding[]) => wholeNumber(found.length, words.language)
  return (
    <>
      <p>{words('packs.day', { date, fresh: count(fresh), gone: count(gone) })}</p>
      <ul>
        {byRule(fresh).map(([rule, found]) => (
          <Rule key={`fresh ${rule}`} found={found} structure={structure} word="packs.fresh" />
        ))}
        {byRule(gone).map(([rule, found]) => (
          <Rule key={`gone ${rule}`} found={found} structure={structure} word="packs.gone" />
        ))}
      </ul>
    </>
  )
}

function Rule(props: {
  readonly found: readonly AnyFinding[]
  readonly structure: Structure
  readonly word: 'packs.fresh' | 'packs.gone'
}) {
  const { found, structure, word } = props
  const words = useWords()
  const [first] = found
  if (!first) return null
  const count = (value: number) => wholeNumber(value, words.language)
  const more = found.length - FIRST
  return (
    <li>
      {words(word, { rule: ruleTitle(words, first.rule), count: count(found.length) })}
      <ul>
        {found.slice(0, FIRST).map((one) => {
          const row = findingRow(words, one, null)
          const said = [row.sentence, placeOf(structure, row)].filter(Boolean).join(' · ')
          return <li key={`${one.subjectId} ${said}`}>{said}</li>
        })}
        {more > 0 && <li>{words('packs.and-more', { count: count(more) })}</li>}
      </ul>
    </li>
  )
}

/** The largest group first. */
function byRule(found: readonly AnyFinding[]): [string, AnyFinding[]][] {
  const groups = new Map<string, AnyFinding[]>()
  for (const one of found) {
    const group = groups.get(one.rule)
    if (group) group.push(one)
    else groups.set(one.rule, [one])
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length)
}

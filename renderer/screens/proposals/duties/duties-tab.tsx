import { Button, Checkbox, Group } from '@mantine/core'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { StructureContext, useWords } from '../../../app/session.tsx'
import { dutyLists, type HomelessDuty } from '../../../domain/duties/lost-duties.ts'
import { unitDuties } from '../../../domain/duties/unit-duties.ts'
import type { Duty, DutyId, Unit, UnitId } from '../../../domain/records/records.ts'
import { get, type Structure, unitsInOrder } from '../../../domain/structure/structure.ts'
import { OF_NAMES } from '../../../domain/values/language.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import lists from '../../../parts/lists.module.css'
import { NamesIn } from '../../hooks/named-texts.tsx'
import { DRAGGED } from '../../naskah/duties/dragged.ts'
import { GiveDialog } from '../../naskah/duties/give-dialog.tsx'
import { UnitList } from '../../naskah/duties/unit-list.tsx'
import styles from '../state/proposals.module.css'
import type { Sides } from '../state/use-proposals.ts'
import own from './duties.module.css'
import { CoverDialog, LetGoDialog } from './settle-dialogs.tsx'
import { type Settling, useSettling } from './use-settling.ts'

type Asked = { readonly how: 'give' | 'cover' | 'let-go'; readonly duties: readonly Duty[] }

/** "Tugas": no duty is lost. What lies without a home, is said twice or missing, and what can be done about it. */
export function DutiesTab({ sides }: { readonly sides: Sides }) {
  const words = useWords()
  const { base, next, proposal } = sides
  const found = useMemo(() => dutyLists(base, next), [base, next])
  const settle = useSettling(proposal)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [target, setTarget] = useState<UnitId | null>(null)
  const may = proposal.status === 'draf'
  const close = () => setAsked(null)
  const units = useMemo(
    () =>
      unitsInOrder(next).flatMap((id) => {
        const unit = get(next, id)
        return unit ? [{ unit, depth: 0 }] : []
      }),
    [next],
  )
  const nothing =
    found.homeless.length +
      found.double.length +
      found.withoutTugas.length +
      found.twoTugas.length +
      found.settled.length ===
    0
  const duty = (id: DutyId) =>
    found.homeless.find((one) => one.duty.id === id)?.duty ?? get(next, id)
  return (
    <StructureContext value={next}>
      <div className={own.tab}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section className={own.lists} aria-label={words('proposal.tab-duties')} tabIndex={0}>
          {nothing && <EmptyState>{words('naskah.lost-nothing')}</EmptyState>}
          <Homeless
            list={found.homeless}
            before={base}
            may={may}
            onAsk={(how, duties) => setAsked({ how, duties })}
          />
          <Double list={found.double} structure={next} may={may} settle={settle} />
          <Units
            title={words('naskah.lost-none')}
            ids={found.withoutTugas}
            structure={next}
            draw={() => null}
          />
          <Units
            title={words('naskah.lost-two')}
            ids={found.twoTugas}
            structure={next}
            draw={(id) => <TwoTugas unitId={id} structure={next} may={may} settle={settle} />}
          />
          <Settled list={found.settled} may={may} settle={settle} />
          {found.moved.length > 0 && (
            <Part title={words('naskah.lost-moved')} count={found.moved.length}>
              {found.moved.map(({ now, from, to }) => (
                <li key={now.id}>
                  <span lang={OF_NAMES}>{now.text}</span>
                  <small>
                    <NamesIn
                      text={words('naskah.lost-to', { from: name(base, from), to: name(next, to) })}
                    />
                  </small>
                </li>
              ))}
            </Part>
          )}
        </section>
        {may && found.homeless.length > 0 && (
          <UnitList
            units={units}
            at={target}
            onChoose={setTarget}
            onDrop={(ids, to: Unit) =>
              void settle.give(
                ids.flatMap((id) => duty(id) ?? []),
                to,
              )
            }
          />
        )}
      </div>
      {asked?.how === 'give' && (
        <GiveDialog
          duties={asked.duties}
          to={target}
          onClose={close}
          onGive={(to, sort) => {
            close()
            void settle.give(asked.duties, to, sort)
          }}
        />
      )}
      {asked?.how === 'cover' && (
        <CoverDialog
          duties={asked.duties}
          onClose={close}
          onCover={(into) => {
            close()
            void settle.cover(asked.duties, into)
          }}
        />
      )}
      {asked?.how === 'let-go' && (
        <LetGoDialog
          duties={asked.duties}
          onClose={close}
          onLetGo={(reason) => {
            close()
            void settle.letGo(asked.duties, reason)
          }}
        />
      )}
    </StructureContext>
  )
}

function name(structure: Structure, id: UnitId): string {
  return get(structure, id)?.name ?? id
}

function Part(props: {
  readonly title: string
  readonly count: number
  /** Above the list. */
  readonly lead?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <section className={styles.section} aria-label={props.title}>
      <h2>{`${props.title} (${props.count})`}</h2>
      {props.lead}
      <ul className={own.rows}>{props.children}</ul>
    </section>
  )
}

function Homeless(props: {
  readonly list: readonly HomelessDuty[]
  readonly before: Structure
  readonly may: boolean
  onAsk(how: Asked['how'], duties: readonly Duty[]): void
}) {
  const { list, before, may, onAsk } = props
  const words = useWords()
  const [ticked, setTicked] = useState<ReadonlySet<DutyId>>(new Set())
  // What found a home, and is taken back from it, lies here as anything that was never chosen.
  useEffect(() => {
    const here = new Set(list.map(({ duty }) => duty.id))
    setTicked((all) => new Set([...all].filter((id) => here.has(id))))
  }, [list])
  if (list.length === 0) return null
  const chosen = list.flatMap(({ duty }) => (ticked.has(duty.id) ? [duty] : []))
  const about = chosen.length > 0 ? chosen : list.map(({ duty }) => duty)
  return (
    <Part
      title={words('naskah.lost-homeless')}
      count={list.length}
      lead={
        may ? (
          <Group gap="xs">
            {(['give', 'cover', 'let-go'] as const).map((how) => (
              <Button
                key={how}
                size="compact-sm"
                variant="default"
                onClick={() => onAsk(how, about)}
              >
                {`${words(`naskah.${how}`)} (${about.length})`}
              </Button>
            ))}
          </Group>
        ) : (
          <p className={lists.muted}>{words('naskah.lost-edit-first')}</p>
        )
      }
    >
      {list.map(({ duty, why, from }) => (
        <li
          key={duty.id}
          draggable={may}
          onDragStart={(event) => {
            const many = ticked.has(duty.id) ? [...ticked] : [duty.id]
            event.dataTransfer.setData(DRAGGED, many.join('\n'))
          }}
        >
          <Checkbox
            size="md"
            disabled={!may}
            label={<span lang={OF_NAMES}>{duty.text}</span>}
            checked={ticked.has(duty.id)}
            onChange={(event) => {
              const now = new Set(ticked)
              if (event.currentTarget.checked) now.add(duty.id)
              else now.delete(duty.id)
              setTicked(now)
            }}
          />
          <small>
            <NamesIn text={words(`naskah.lost-${why}`, { name: name(before, from) })} />
          </small>
        </li>
      ))}
    </Part>
  )
}

function Double(props: {
  readonly list: readonly (readonly Duty[])[]
  readonly structure: Structure
  readonly may: boolean
  readonly settle: Settling
}) {
  const { list, structure, may, settle } = props
  const words = useWords()
  if (list.length === 0) return null
  return (
    <Part title={words('naskah.lost-double')} count={list.length}>
      {list.map((alike) => (
        <li key={alike[0]?.id}>
          <span lang={OF_NAMES}>{alike[0]?.text}</span>
          <ul className={own.rows}>
            {alike.map((duty) => (
              <li key={duty.id}>
                <small>{name(structure, duty.unitId)}</small>
                {may && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={`${words('naskah.drop-duty')}: ${name(structure, duty.unitId)}`}
                    onClick={() => void settle.drop(duty)}
                  >
                    {words('naskah.drop-duty')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </Part>
  )
}

function Units(props: {
  readonly title: string
  readonly ids: readonly UnitId[]
  readonly structure: Structure
  draw(id: UnitId): ReactNode
}) {
  const { title, ids, structure, draw } = props
  if (ids.length === 0) return null
  return (
    <Part title={title} count={ids.length}>
      {ids.map((id) => (
        <li key={id}>
          <span lang={OF_NAMES}>{name(structure, id)}</span>
          {draw(id)}
        </li>
      ))}
    </Part>
  )
}

/** The tugas of a unit that has several: one stays, the others become fungsi. */
function TwoTugas(props: {
  readonly unitId: UnitId
  readonly structure: Structure
  readonly may: boolean
  readonly settle: Settling
}) {
  const { unitId, structure, may, settle } = props
  const words = useWords()
  return (
    <ul className={own.rows}>
      {unitDuties(structure, unitId).tugas.map((duty) => (
        <li key={duty.id}>
          <small lang={OF_NAMES}>{duty.text}</small>
          {may && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`${words('naskah.as-function')}: ${duty.text}`}
              onClick={() => void settle.asFunction(duty)}
            >
              {words('naskah.as-function')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

function Settled(props: {
  readonly list: ReturnType<typeof dutyLists>['settled']
  readonly may: boolean
  readonly settle: Settling
}) {
  const { list, may, settle } = props
  const words = useWords()
  if (list.length === 0) return null
  return (
    <Part title={words('naskah.lost-settled')} count={list.length}>
      {list.map(({ duty, into, reason }) => (
        <li key={duty.id}>
          <span lang={OF_NAMES}>{duty.text}</span>
          <small>
            {into
              ? words('naskah.settled-into', { name: into.text })
              : words('naskah.settled-gone', { reason: reason ?? '' })}
          </small>
          {may && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`${words('naskah.unsettle')}: ${duty.text}`}
              onClick={() => void settle.unsettle([duty])}
            >
              {words('naskah.unsettle')}
            </Button>
          )}
        </li>
      ))}
    </Part>
  )
}

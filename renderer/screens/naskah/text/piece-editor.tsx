import { Button, Checkbox, Group, Textarea } from '@mantine/core'
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useStructure, useWords } from '../../../app/session.tsx'
import { isOfAll } from '../../../domain/naskah/piece-index.ts'
import {
  keptSource,
  type LiveOffer,
  liveOffers,
  type Reading,
  readableSource,
  withLive,
} from '../../../domain/naskah/readable-source.ts'
import { textUnits } from '../../../domain/naskah/scopes.ts'
import type { NaskahText } from '../../../domain/naskah/text-of.ts'
import { OF_NAMES } from '../../../domain/values/language.ts'
import grow from '../../../parts/text-field.module.css'
import { useScope } from '../state/use-naskah.ts'
import type { Writing } from './blocks.ts'
import { type EditTarget, editTarget } from './edit-target.ts'
import { StaleNote } from './stale-note.tsx'
import styles from './text.module.css'
import { usePieceActs } from './use-writing.ts'

interface Parts {
  readonly text: NaskahText
  readonly writing: Writing
  /** `focus`: the keyboard goes back to the piece. */
  onClose(focus: boolean): void
  onWrite(writing: Writing): void
}

/** The field in which a piece is said in own words, or another one behind it. */
export function PieceEditor(props: Parts) {
  const structure = useStructure()
  // What the field began with: what is changed elsewhere meanwhile takes nothing away that has been typed.
  const [target] = useState(() => editTarget(structure, props.text, props.writing.key))
  return target && <Field {...props} target={target} />
}

function Field({
  text,
  writing,
  target,
  onClose,
  onWrite,
}: Parts & { readonly target: EditTarget }) {
  const words = useWords()
  const structure = useStructure()
  const scope = useScope() ?? null
  const [everywhere, setEverywhere] = useState(false)
  const acts = usePieceActs(target, everywhere)
  const isNew = writing.place === 'after'
  const from = text.places.get(target.key) ?? null
  const reading: Reading = { structure, scope, places: text.places, from }
  const [first] = useState(() =>
    isNew ? { text: '', live: new Map<string, string>() } : readableSource(target.source, reading),
  )
  const [said, setSaid] = useState(first.text)
  const kept = keptSource(said, first.live, reading)
  const offers = liveOffers(said, reading)
  const done = useRef(false)
  const name = target.name || target.key
  function save(focus: boolean) {
    if (done.current) return
    if (said === first.text || said.trim() === '') return close(focus)
    done.current = true
    // Shown at once, as every edit is: what a disk refuses is told and held where all of that is.
    void (isNew ? acts.addBehind(kept.source) : acts.rewrite(kept.source))
    // What was pressed meanwhile is still where it was pressed.
    if (focus) onClose(true)
    else setTimeout(() => onClose(false), PRESS_MS)
  }
  function close(focus: boolean) {
    done.current = true
    onClose(focus)
  }
  async function take(act: () => Promise<boolean>) {
    done.current = true
    if (await act()) onClose(true)
    else done.current = false
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation()
      close(true)
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      save(true)
    }
  }
  function onBlur(event: FocusEvent<HTMLElement>) {
    const inside = event.currentTarget.contains(event.relatedTarget)
    // The window itself may have lost the keyboard: then nobody has left the field.
    if (!inside && document.hasFocus()) save(false)
  }
  const wide = !target.clause && isOfAll(target.key) && textUnits(structure).length > 1
  return (
    // biome-ignore lint/a11y/useSemanticElements: a field with what can be done with it, in a list
    <div
      role="group"
      aria-label={words(isNew ? `naskah.add-${target.after ?? 'item'}` : 'naskah.write', { name })}
      className={styles.writing}
      data-writing
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      {target.clause?.stale && !isNew && (
        <StaleNote
          target={target}
          reading={reading}
          onKeep={() => void take(acts.keep)}
          onTake={() => void take(acts.restore)}
        />
      )}
      <Textarea
        label={words(
          isNew ? 'naskah.new-words' : target.duty ? 'naskah.duty-words' : 'naskah.own-words',
          { name },
        )}
        description={words(target.duty ? 'naskah.duty-hint' : 'naskah.words-hint')}
        autoFocus
        rows={1}
        lang={OF_NAMES}
        classNames={{ wrapper: grow.grow ?? '', input: styles.words ?? '' }}
        attributes={{ wrapper: { 'data-text': said } }}
        value={said}
        data-typed={said !== first.text || undefined}
        onChange={(event) => setSaid(event.currentTarget.value)}
      />
      {!target.duty && said !== first.text && (
        <Offers offers={offers} onLive={(which) => setSaid(withAll(said, which))} />
      )}
      {kept.unknown.length > 0 && !target.duty && (
        <p className={styles.note} role="status">
          {words('naskah.unknown-live', { what: kept.unknown.map((one) => `[${one}]`).join(', ') })}
        </p>
      )}
      {wide && (
        <Checkbox
          size="xs"
          label={words('naskah.holds-everywhere')}
          checked={everywhere}
          onChange={(event) => setEverywhere(event.currentTarget.checked)}
        />
      )}
      {target.clause && target.base !== null && !target.clause.stale && !isNew && (
        <details className={styles.base}>
          <summary>{words('naskah.usual-words')}</summary>
          <p lang={OF_NAMES}>{readableSource(target.base, reading).text}</p>
        </details>
      )}
      <Group gap="xs">
        <Button size="compact-sm" onClick={() => save(true)}>
          {words('naskah.done')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => close(true)}>
          {words('shell.cancel')}
        </Button>
        {!isNew && (
          <More target={target} onTake={(act) => void take(act)} acts={acts} onWrite={onWrite} />
        )}
      </Group>
    </div>
  )
}

/** A press takes so long, from down to up. */
const PRESS_MS = 250

/** What else can be done with the piece: back to the usual words, one more behind it, leave it out. */
function More(props: {
  readonly target: EditTarget
  readonly acts: ReturnType<typeof usePieceActs>
  onTake(act: () => Promise<boolean>): void
  onWrite(writing: Writing): void
}) {
  const { target, acts, onTake, onWrite } = props
  const words = useWords()
  const { clause, base, after, key } = target
  return (
    <>
      {clause && base !== null && (
        <Button size="compact-sm" variant="default" onClick={() => onTake(acts.restore)}>
          {words('naskah.restore')}
        </Button>
      )}
      {after && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onWrite({ key, place: 'after' })}
        >
          {words(`naskah.add-${after}`)}
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={() => onTake(acts.leaveOut)}>
        {words(target.duty ? 'naskah.drop-duty' : 'naskah.leave-out')}
      </Button>
    </>
  )
}

/** Places and names that were typed plainly, to be made live with one press, wherever they stand. */
function Offers(props: {
  readonly offers: readonly LiveOffer[]
  onLive(which: readonly LiveOffer[]): void
}) {
  const { offers, onLive } = props
  const words = useWords()
  const each = new Map<string, LiveOffer[]>()
  for (const one of offers) each.set(one.text, [...(each.get(one.text) ?? []), one])
  if (each.size === 0) return null
  return (
    <Group gap="xs">
      {[...each].slice(0, FEW).map(([what, alike]) => (
        <Button key={what} size="compact-xs" variant="light" onClick={() => onLive(alike)}>
          {words(`naskah.offer-${alike[0]?.what ?? 'name'}`, { what })}
        </Button>
      ))}
      {each.size > 1 && (
        <Button size="compact-xs" variant="light" onClick={() => onLive(offers)}>
          {words('naskah.offer-all', { count: offers.length })}
        </Button>
      )}
    </Group>
  )
}

/** So many are offered by name. */
const FEW = 4

/** All of these live; from the last on, so that the places of the others stay. */
function withAll(text: string, offers: readonly LiveOffer[]): string {
  return offers.reduceRight(withLive, text)
}

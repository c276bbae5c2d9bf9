import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useEffect, useImperativeHandle, useRef } from 'react'
import { useStructure, useWords } from '../../../app/session.tsx'
import { lineText } from '../../../domain/naskah/lines.ts'
import { canBeRewritten, pieceIndex, placeName } from '../../../domain/naskah/piece-index.ts'
import type { NaskahText } from '../../../domain/naskah/text-of.ts'
import type { PieceKey } from '../../../domain/naskah/text-tree.ts'
import { dutiesOf, get, type Structure } from '../../../domain/structure/structure.ts'
import { useListKeys } from '../../hooks/use-list-keys.ts'
import { type BlockMark, BlockView } from './block-view.tsx'
import type { Block, Row, Writing } from './blocks.ts'
import { PieceEditor } from './piece-editor.tsx'
import styles from './text.module.css'

/** Height of a paragraph before it is measured. */
const USUAL = 34

/** Brings a piece into view, and the keyboard to it where that is wanted. */
export interface PageHandle {
  show(key: PieceKey, focus: boolean): void
}

/** The text as it will read, only what is in sight of it drawn. Arrows go from piece to piece, Enter writes. */
export function TextPage(props: {
  readonly text: NaskahText
  readonly rows: readonly Row[]
  readonly at: PieceKey | null
  readonly writing: Writing | null
  readonly handle: RefObject<PageHandle | null>
  onAt(key: PieceKey): void
  onWrite(writing: Writing): void
  onClose(writing: Writing): void
}) {
  const { text, rows, at, writing, handle, onAt, onWrite, onClose } = props
  const words = useWords()
  const structure = useStructure()
  const area = useRef<HTMLDivElement>(null)
  const place = Math.max(
    0,
    rows.findIndex((row) => !isField(row) && row.key === at),
  )
  const field = rows.findIndex(isField)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => area.current,
    estimateSize: () => USUAL,
    getItemKey: (index) => {
      const row = rows[index]
      return row ? (isField(row) ? 'field' : row.key) : index
    },
    // What is being written is drawn also where it was scrolled out of sight.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range)
      // And the chapter that what is seen stands under: headings come in their order.
      const bab = rows.findLastIndex((row, at) => at <= (seen[0] ?? 0) && isBab(row))
      const more = [field, bab].filter((one) => one >= 0 && !seen.includes(one))
      return more.length > 0 ? [...seen, ...more].sort((a, b) => a - b) : seen
    },
    overscan: 12,
    scrollPaddingStart: 8,
    scrollPaddingEnd: 8,
  })
  const drawn = virtual.getVirtualItems()
  const keys = useListKeys({
    virtual,
    drawn,
    at: place,
    choose: (index) => {
      const row = rows[index]
      if (row && !isField(row)) onAt(row.key)
    },
  })
  const wanted = useRef<PieceKey | null>(null)
  useImperativeHandle(
    handle,
    () => ({
      show(key, focus) {
        const index = rows.findIndex((row) => !isField(row) && row.key === key)
        if (index < 0) return
        if (focus) wanted.current = key
        virtual.scrollToIndex(index, { align: 'start' })
        onAt(key)
      },
    }),
    [rows, virtual, onAt],
  )
  // What was asked for may be drawn only when the page was scrolled to it.
  useEffect(() => {
    if (wanted.current === null) return
    const row = area.current?.querySelector(`[data-key="${CSS.escape(wanted.current)}"] button`)
    if (!(row instanceof HTMLElement)) return
    row.focus({ preventScroll: true })
    wanted.current = null
  })
  const begin = useRef(place)
  useEffect(() => {
    if (begin.current > 0) virtual.scrollToIndex(begin.current, { align: 'center' })
  }, [virtual])
  function onKeyDown(event: KeyboardEvent) {
    if (event.target instanceof Element && event.target.closest('[data-writing]')) return
    keys.onKeyDown(event)
  }
  const close = (focus: boolean) => {
    if (!writing) return
    if (focus) wanted.current = writing.key
    onClose(writing)
  }
  return (
    <div ref={area} className={styles.area} data-drawn="in-part">
      <ol
        ref={keys.list}
        className={styles.page}
        style={{ height: virtual.getTotalSize() }}
        aria-label={words('naskah.tab-text')}
        onKeyDown={onKeyDown}
      >
        {drawn.map(({ index, start, key }) => {
          const row = rows[index]
          if (!row) return null
          if (isField(row))
            return (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={styles.row}
                style={{ transform: `translateY(${start}px)` }}
              >
                <PieceEditor text={text} writing={row.writing} onClose={close} onWrite={onWrite} />
              </li>
            )
          const mark = markOf(structure, text, row)
          const write = () => {
            onAt(row.key)
            onWrite({ key: row.key, place: 'instead' })
          }
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: its pencil takes the keys
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              data-key={row.key}
              data-own={mark.own ?? undefined}
              data-at={row.key === at || undefined}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => mark.canWrite && nothingMarked() && write()}
            >
              <BlockView
                block={row}
                mark={mark}
                tabIndex={keys.tabIndexOf(index)}
                onWrite={write}
                onFollow={(to) => handle.current?.show(to, true)}
              />
            </li>
          )
        })}
      </ol>
    </div>
  )
}

function isBab(row: Row): boolean {
  return !isField(row) && row.lines[0]?.kind === 'bab'
}

function isField(row: Row): row is { readonly writing: Writing } {
  return 'writing' in row
}

/** Whoever marks words with the pointer wants to copy them. */
function nothingMarked(): boolean {
  return (getSelection()?.toString() ?? '') === ''
}

const BEGINNING = 40

function markOf(structure: Structure, { pieces, places }: NaskahText, block: Block): BlockMark {
  const found = pieceIndex(pieces).get(block.key)
  const place = placeName(places.get(block.key))
  const words = block.lines.map(lineText).join(' ').trim()
  const name = place || (words.length > BEGINNING ? `${words.slice(0, BEGINNING)}…` : words)
  if (!found) return { name, own: null, starter: false, canWrite: false }
  const { piece, owner } = found
  const { origin } = owner
  const own = origin.by === 'clause' ? (origin.stale ? 'stale' : 'own') : null
  return {
    name: name || block.lines.map(({ mark }) => mark).join(' ') || block.key,
    // Told once, at the first of what was written as one.
    own: owner === piece ? own : null,
    starter: isStarter(structure, piece.origin, piece.unitId, piece.key),
    canWrite: canBeRewritten(owner),
  }
}

function isStarter(
  structure: Structure,
  origin: { readonly by: string; readonly id?: string },
  unitId: string | undefined,
  key: string,
): boolean {
  if (origin.by === 'duty') return get(structure, origin.id as `duty:${string}`)?.starter ?? false
  if (!unitId || key !== `tugas@${unitId}`) return false
  const duties = dutiesOf(structure, unitId as `unit:${string}`)
  return duties.some((id) => {
    const duty = get(structure, id)
    return duty?.sort === 'tugas' && duty.starter
  })
}

import { TextInput } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import { lineText } from '../../../domain/naskah/lines.ts'
import { isCounted, type PieceKey } from '../../../domain/naskah/text-tree.ts'
import { folded } from '../../../domain/readings/find.ts'
import { OF_NAMES } from '../../../domain/values/language.ts'
import { useListKeys } from '../../hooks/use-list-keys.ts'
import type { Block, ContentsEntry } from './blocks.ts'
import styles from './text.module.css'

const ROW = 26

/** Chapters, parts and articles, by pointer or arrows; of a word that is looked for those it stands in. */
export function Contents(props: {
  readonly blocks: readonly Block[]
  readonly entries: readonly ContentsEntry[]
  readonly at: PieceKey | null
  onShow(key: PieceKey, focus: boolean): void
}) {
  const { blocks, entries, at, onShow } = props
  const words = useWords()
  const [search, setSearch] = useState('')
  const wanted = folded(search)
  const shown = useMemo(
    () => (wanted === '' ? entries : entries.filter((one) => tells(blocks, one, wanted))),
    [blocks, entries, wanted],
  )
  const here = entries.findLast(({ block }) => block <= placeOf(blocks, at))?.key
  const place = Math.max(
    0,
    shown.findIndex(({ key }) => key === here),
  )
  const area = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => area.current,
    estimateSize: () => ROW,
    getItemKey: (index) => shown[index]?.key ?? index,
    overscan: 10,
  })
  const drawn = virtual.getVirtualItems()
  const keys = useListKeys({
    virtual,
    drawn,
    at: place,
    choose: (index) => {
      const entry = shown[index]
      if (entry) onShow(entry.key, false)
    },
  })
  return (
    <nav className={styles.contents} aria-label={words('naskah.contents')}>
      <TextInput
        aria-label={words('naskah.search')}
        placeholder={words('naskah.search')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = shown
          if (event.key === 'Enter' && first) onShow(first.key, true)
        }}
      />
      <p className="visually-hidden" role="status">
        {wanted === '' ? '' : words('naskah.found', { count: shown.length })}
      </p>
      {shown.length === 0 && <p className={styles.note}>{words('naskah.found-none')}</p>}
      <div ref={area} className={styles.entries} data-drawn="in-part">
        <ol ref={keys.list} style={{ height: virtual.getTotalSize() }} onKeyDown={keys.onKeyDown}>
          {drawn.map(({ index, start }) => {
            const entry = shown[index]
            if (!entry) return null
            const { key, kind, mark, about } = entry
            return (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                data-kind={kind}
                style={{ top: start }}
              >
                <button
                  type="button"
                  tabIndex={keys.tabIndexOf(index)}
                  aria-current={key === here || undefined}
                  onClick={() => onShow(key, false)}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter') return
                    event.preventDefault()
                    onShow(key, true)
                  }}
                >
                  <b lang={OF_NAMES}>{mark}</b> <span lang={OF_NAMES}>{about}</span>
                </button>
              </li>
            )
          })}
        </ol>
      </div>
    </nav>
  )
}

function placeOf(blocks: readonly Block[], at: PieceKey | null): number {
  return at === null ? -1 : blocks.findIndex(({ key }) => key === at)
}

/** Whether a word stands in an article, or in the heading of a chapter. */
function tells(blocks: readonly Block[], { block, kind }: ContentsEntry, wanted: string): boolean {
  for (let at = block; at < blocks.length; at++) {
    const [line] = blocks[at]?.lines ?? []
    if (at > block && line && (isCounted(line.kind) || kind !== 'pasal')) return false
    const text = blocks[at]?.lines.map((one) => `${one.mark} ${lineText(one)}`).join(' ') ?? ''
    if (folded(text).includes(wanted)) return true
  }
  return false
}

import { SegmentedControl } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import { paperOfSheet } from '../../../print/sheet/lying.ts'
import type { PrintDocument } from '../../../print/sheet/print-document.ts'
import type { SheetPaper } from '../../../print/sheet/sheet-papers.ts'
import { EmptyStructure } from '../../hooks/empty-structure.tsx'
import styles from '../state/printing.module.css'
import type { Sheets } from '../state/use-sheets.ts'
import { MakingNotice } from './making-notice.tsx'
import { PlanLine } from './plan-line.tsx'
import { ProblemCount } from './problem-list.tsx'
import { SheetDrawing } from './sheet-drawing.tsx'

const PIXELS_PER_MM = 96 / 25.4
const ZOOMS = ['width', 'page', 'true'] as const
type Zoom = (typeof ZOOMS)[number]

/** The real sheets below each other, and beside them all of them small. */
export function Preview({ sheets }: { readonly sheets: Sheets }) {
  const words = useWords()
  const [zoom, setZoom] = useState<Zoom>('page')
  const [shown, setShown] = useState(1)
  const scroller = useRef<HTMLDivElement>(null)
  const room = useRoom(scroller)
  const { made, making, choice } = sheets
  const document = made?.document ?? null
  const isEmpty = document?.sheets === 0
  function goTo(no: number) {
    scroller.current
      ?.querySelector(`[data-sheet="${no}"]`)
      ?.scrollIntoView({ block: 'start', behavior: 'auto' })
  }
  return (
    <section className={styles.preview} aria-label={words('print.preview')}>
      <div className={styles.previewBar}>
        <span aria-live="polite">
          {document &&
            !isEmpty &&
            words('print.sheet-of', {
              no: Math.min(shown, document.sheets),
              count: document.sheets,
            })}
        </span>
        {!isEmpty && <PlanLine sheets={sheets} />}
        {!isEmpty && <ProblemCount sheets={sheets} />}
        <SegmentedControl
          aria-label={words('print.zoom')}
          value={zoom}
          data={ZOOMS.map((value) => ({ value, label: words(`print.zoom-${value}`) }))}
          onChange={(value) => setZoom(value as Zoom)}
        />
      </div>
      <MakingNotice sheets={sheets} />
      <div className={styles.stage} data-grey={choice.grey} data-busy={making.state === 'making'}>
        <section
          ref={scroller}
          className={styles.scroller}
          data-scrolls
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the keyboard
          tabIndex={0}
          aria-label={words('print.sheets-shown')}
          onScroll={({ currentTarget }) => setShown(sheetAt(currentTarget))}
        >
          {isEmpty && <EmptyStructure>{words('print.empty')}</EmptyStructure>}
          {document && <Large document={document} zoom={zoom} room={room} />}
        </section>
        {document && document.sheets > 1 && (
          <Thumbnails document={document} shown={shown} onChoose={goTo} />
        )}
      </div>
    </section>
  )
}

interface Room {
  readonly width: number
  readonly height: number
}

function Large(props: {
  readonly document: PrintDocument
  readonly zoom: Zoom
  readonly room: Room
}) {
  const { document, zoom, room } = props
  const words = useWords()
  return document.svg.map((svg, at) => {
    const paper = paperOfSheet(document, at)
    const { widthMm, heightMm } = paper
    const scale = scaleOf(zoom, paper, room)
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is known by its number
      <div key={at} data-sheet={at + 1} className={styles.place}>
        <SheetDrawing
          svg={svg}
          first={at === 0}
          label={words('print.sheet', { no: at + 1 })}
          width={Math.round(widthMm * scale)}
          height={Math.round(heightMm * scale)}
        />
      </div>
    )
  })
}

/** Pixels of a millimetre. */
function scaleOf(zoom: Zoom, paper: SheetPaper, { width, height }: Room): number {
  if (zoom === 'true') return PIXELS_PER_MM
  const wide = Math.max(200, width - 40) / paper.widthMm
  return zoom === 'width' ? wide : Math.min(wide, Math.max(160, height - 24) / paper.heightMm)
}

const THUMBNAIL = 96

function Thumbnails(props: {
  readonly document: PrintDocument
  readonly shown: number
  onChoose(no: number): void
}) {
  const { document, shown, onChoose } = props
  const words = useWords()
  return (
    <nav className={styles.thumbnails} aria-label={words('print.thumbnails')} data-scrolls>
      {document.svg.map((svg, at) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is known by its number
          key={at}
          type="button"
          aria-label={words('print.sheet', { no: at + 1 })}
          aria-current={shown === at + 1}
          onClick={() => onChoose(at + 1)}
        >
          <SheetDrawing
            svg={svg}
            first={at === 0}
            label={words('print.sheet', { no: at + 1 })}
            width={THUMBNAIL}
            height={thumbnailHeight(document, at)}
          />
          {at + 1}
        </button>
      ))}
    </nav>
  )
}

function thumbnailHeight(document: PrintDocument, at: number): number {
  const { widthMm, heightMm } = paperOfSheet(document, at)
  return Math.round((THUMBNAIL * heightMm) / widthMm)
}

/** The number of the sheet in the middle of the window. */
function sheetAt(scroller: HTMLElement): number {
  const middle = scroller.scrollTop + scroller.clientHeight / 2
  let no = 1
  for (const place of scroller.querySelectorAll<HTMLElement>('[data-sheet]')) {
    if (place.offsetTop <= middle) no = Number(place.dataset.sheet)
  }
  return no
}

function useRoom(frame: { readonly current: HTMLElement | null }): Room {
  const [room, setRoom] = useState<Room>({ width: 800, height: 560 })
  useEffect(() => {
    const host = frame.current
    if (!host) return
    const watcher = new ResizeObserver(() =>
      setRoom({ width: host.clientWidth, height: host.clientHeight }),
    )
    watcher.observe(host)
    return () => watcher.disconnect()
  }, [frame])
  return room
}

import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useReactFlow, useStoreApi } from '@xyflow/react'
import { type PointerEvent, useEffect, useMemo, useRef } from 'react'
import { useSession, useStore, useWords } from '../../../app/session.tsx'
import { useSettled } from '../../hooks/use-settled.ts'
import styles from '../state/chart.module.css'
import { useChartInk } from './chart-ink.ts'
import { MAP, PX_PER_MM, type Size, shownPart, showsWhole, type Viewport } from './geometry.ts'
import { prepareCanvas } from './paint-chart.ts'
import type { Chart } from './use-chart.ts'

const { width: WIDTH, height: HEIGHT } = MAP
const PAD = 6

/**
 * A small map of the whole drawing with the part that shows; press or drag on it to go there. It follows an edit when
 * the hands rest. It stands there while it covers no box and not everything shows anyway, and can be closed.
 */
export function ChartMap({ chart: latest }: { readonly chart: Chart }) {
  const chart = useSettled(latest)
  const { layout } = chart
  const store = useStoreApi()
  const { setCenter, getZoom } = useReactFlow()
  const { preferences } = useSession()
  const ink = useChartInk(useStore(preferences).theme)
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const words = useWords()
  const scale = Math.min(
    (WIDTH - 2 * PAD) / Math.max(1, layout.width),
    (HEIGHT - 2 * PAD) / Math.max(1, layout.height),
  )
  const left = (WIDTH - layout.width * scale) / 2
  const top = (HEIGHT - layout.height * scale) / 2
  const picture = useMemo(() => {
    const path = new Path2D()
    const least = 0.8
    for (const box of layout.boxes) {
      path.rect(
        left + box.x * scale,
        top + box.y * scale,
        Math.max(least, box.width * scale),
        Math.max(least, box.height * scale),
      )
    }
    return path
  }, [layout, scale, left, top])

  useEffect(() => {
    let next = 0
    const still = document.createElement('canvas')
    const ratio = window.devicePixelRatio
    const quiet = prepareCanvas(still, { width: WIDTH, height: HEIGHT }, ratio)
    if (quiet) {
      quiet.fillStyle = ink.line
      quiet.fill(picture)
    }
    function paint() {
      next = 0
      const { transform, width, height } = store.getState()
      const viewport = { x: transform[0], y: transform[1], zoom: transform[2] }
      const seen = shownPart(viewport, { width, height }, 0)
      const whole = showsWhole(layout, viewport, { width, height })
      const hidden = whole || coversBox(chart, viewport, { width, height })
      if (frame.current) frame.current.dataset.hidden = String(hidden)
      const ctx =
        canvas.current && prepareCanvas(canvas.current, { width: WIDTH, height: HEIGHT }, ratio)
      if (!ctx) return
      ctx.drawImage(still, 0, 0, WIDTH, HEIGHT)
      ctx.strokeStyle = ink.accent
      ctx.lineWidth = 1.5
      ctx.strokeRect(
        left + seen.x * scale,
        top + seen.y * scale,
        seen.width * scale,
        seen.height * scale,
      )
    }
    function ask() {
      if (next === 0) next = requestAnimationFrame(paint)
    }
    paint()
    const stop = store.subscribe(ask)
    return () => {
      stop()
      cancelAnimationFrame(next)
    }
  }, [picture, chart, layout, scale, left, top, ink, store])

  function go(event: PointerEvent<HTMLCanvasElement>) {
    if (event.buttons !== 1) return
    const area = event.currentTarget.getBoundingClientRect()
    const x = ((event.clientX - area.x - left) / scale) * PX_PER_MM
    const y = ((event.clientY - area.y - top) / scale) * PX_PER_MM
    void setCenter(x, y, { zoom: getZoom() })
  }
  return (
    <div ref={frame} className={styles.map}>
      <canvas
        ref={canvas}
        style={{ width: WIDTH, height: HEIGHT }}
        aria-hidden
        onPointerDown={go}
        onPointerMove={go}
      />
      <ActionIcon
        className={styles.mapClose ?? ''}
        size={18}
        variant="default"
        tabIndex={-1}
        aria-label={words('chart.map-close')}
        title={words('chart.map-close')}
        onClick={() => preferences.set({ chartMap: false })}
      >
        <IconX size={12} aria-hidden />
      </ActionIcon>
    </div>
  )
}

/** Whether a box lies where the map stands, in the lower right corner. */
function coversBox(chart: Chart, viewport: Viewport, { width, height }: Size): boolean {
  const scale = viewport.zoom * PX_PER_MM
  const { boxes } = chart.index.within({
    x: (width - WIDTH - MAP.inset - viewport.x) / scale,
    y: (height - HEIGHT - MAP.inset - viewport.y) / scale,
    width: WIDTH / scale,
    height: HEIGHT / scale,
  })
  return boxes.length > 0
}

import { type RefObject, useEffect, useState } from 'react'

export interface AreaSize {
  /** Height ÷ width. */
  readonly ratio: number
  /** In pixels of the screen. */
  readonly width: number
}

/** The size of an area of the window as it is resized. */
export function useAreaSize(area: RefObject<HTMLDivElement | null>): AreaSize {
  const [size, setSize] = useState<AreaSize>({ ratio: 0.75, width: 800 })
  useEffect(() => {
    const element = area.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight } = element
      if (width > 0 && clientHeight > 0) setSize({ ratio: clientHeight / width, width })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [area])
  return size
}

import type { Logo } from '../../domain/paper/letterhead-logo.ts'
import type { Area } from '../marks/area.ts'
import { type Mark, meant } from '../marks/mark.ts'

/** The office's logo there. `words`: what it is, for who cannot see it. */
export function logoMark(
  { href, raster }: Pick<Logo, 'href' | 'raster'>,
  { x, y, width, height }: Area,
  words: string,
): Mark {
  return meant({ is: 'figure', words }, [
    { kind: 'picture', href, ...(raster ? { raster } : {}), x, y, width, height },
  ])
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

const boundsSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400),
  height: z.int().min(300),
  maximized: z.boolean(),
})

export type Bounds = z.infer<typeof boundsSchema>
export type Rectangle = Pick<Bounds, 'x' | 'y' | 'width' | 'height'>

/** So much of the window has to lie on a screen, or it could not be taken hold of. */
const GRASP = 120

/** Where the window stood last time, or null: never kept, unreadable, or on a screen that is gone. */
export function readBounds(file: string, screens: readonly Rectangle[]): Bounds | null {
  try {
    const bounds = boundsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return screens.some((screen) => isInReach(bounds, screen)) ? bounds : null
  } catch {
    return null
  }
}

/** Forgetting where the window stood is no harm, so a failure is not told. */
export function keepBounds(file: string, bounds: Bounds): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(bounds))
  } catch {
    return
  }
}

function isInReach(bounds: Rectangle, screen: Rectangle): boolean {
  const across =
    Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x)
  const isTitleOn = bounds.y >= screen.y && bounds.y < screen.y + screen.height - GRASP / 2
  return across >= GRASP && isTitleOn
}

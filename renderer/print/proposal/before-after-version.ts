import { LINES } from '../../domain/records/form/choices.ts'
import type { Line, UnitId } from '../../domain/records/records.ts'
import type { ChartBox } from '../../layout/blocks/chart-layout.ts'
import { keptLine } from '../../layout/blocks/kept-segments.ts'
import type { PlannedSheet } from '../../layout/pages/sheet-plan.ts'
import { asHighAsTheirLines } from './before-after-boxes.ts'
import type { LookOf } from './before-after-looks.ts'

/**
 * The sheet with the boxes and lines of one version only; no line leads to a ghost. `kindOf`: how a unit hangs in that
 * version, where another one had its place. `mm`: a type size in the units of the layout.
 */
export function versionOf(
  sheet: PlannedSheet,
  version: 0 | 1,
  lookOf: LookOf,
  kindOf: (unitId: UnitId) => Line | undefined,
  mm: number,
): PlannedSheet {
  const here = new Map<UnitId, ChartBox>()
  const linked = new Map<UnitId, ChartBox>()
  for (const box of sheet.layout.boxes) {
    const look = lookOf(box.unitId)
    if (look) here.set(box.unitId, box)
    if (look && look.form !== 'ghost') linked.set(box.unitId, box)
  }
  const lines = sheet.layout.lines.flatMap((line) => {
    const parent = linked.get(line.parentId)
    const children = line.childIds.flatMap((id) => linked.get(id) ?? [])
    return LINES.flatMap((kind) => {
      const own = children.filter(({ unitId }) => (kindOf(unitId) ?? line.kind) === kind)
      return parent && own.length > 0 ? [{ ...keptLine(line, parent, own), kind }] : []
    })
  })
  const boxes = new Map([...sheet.boxes].filter(([unitId]) => here.has(unitId)))
  const drawn = asHighAsTheirLines({ boxes: [...here.values()], lines }, ({ unitId, height }) => {
    const own = sheet.boxes.get(unitId)?.sets[version]
    return own && lookOf(unitId)?.form === 'fresh' ? own.height * mm : height
  })
  return { ...sheet, boxes, layout: { ...sheet.layout, ...drawn } }
}

import { hasHeadings } from '../../app/files/paste-in.ts'
import { POST_CATEGORIES, UNIT_TYPES } from '../../domain/records/form/choices.ts'
import type { UnitType } from '../../domain/records/records.ts'
import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import type { Words } from '../../words/words.ts'
import type { SheetColumn } from './sheet-columns.ts'

type Block = readonly (readonly string[])[]

/** The kind of unit a cell of the sheet names; null for what is none. */
export function typeCalled(text: string, words: Words): UnitType | null {
  const key = text.trim().toLowerCase()
  if (key === '') return null
  return (
    UNIT_TYPES.find((type) => type === key || words(`type.${type}`).toLowerCase() === key) ?? null
  )
}

/**
 * Whether a block is a list or table of its own and no block of cells: it has headings, or it is pasted below the last
 * row (`columns`: those it would fall on there, else null) and is not laid out as the sheet is.
 */
export function isList(
  block: Block,
  columns: readonly SheetColumn[] | null,
  words: Words,
): boolean {
  const lines = block.filter((line) => line.some((text) => text.trim() !== ''))
  if (lines.length < 2) return false
  if (hasHeadings(lines)) return true
  if (columns?.[0]?.id !== 'name') return false
  // Posts alone are of the unit above.
  const told = lines.flat().some((text) => guessUnitType(text.trim()) !== 'generic')
  if (!told) return false
  const kind = columns.findIndex(({ id }) => id === 'kind')
  const texts = lines.flatMap((line) => line[kind]?.trim() || [])
  const kinds = texts.filter((text) => isKind(text, words))
  return texts.length === 0 || kinds.length < texts.length * 0.5
}

function isKind(text: string, words: Words): boolean {
  const key = text.toLowerCase()
  return (
    typeCalled(text, words) !== null ||
    POST_CATEGORIES.some((one) => one === key || words(`category.${one}`).toLowerCase() === key)
  )
}

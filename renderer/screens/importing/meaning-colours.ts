import type { TableMeaning } from '../../app/files/import-terms.ts'

export type MeaningColour = 'tree' | 'unit' | 'post' | 'person' | 'none'

const TREE = /^(id|parent|code|manager|above)$/
const UNIT = /^(unit|codeUnit|level\d)$/
const POST = /^(title|codeTitle|category|eselon|kelas|seats|filled)$/
const NONE = /^(number|ignored|difference)$/

/** The group a meaning belongs to, by which its column is coloured. */
export function colourOf(meaning: TableMeaning): MeaningColour {
  if (NONE.test(meaning)) return 'none'
  if (TREE.test(meaning)) return 'tree'
  if (UNIT.test(meaning)) return 'unit'
  return POST.test(meaning) ? 'post' : 'person'
}

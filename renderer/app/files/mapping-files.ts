import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import {
  type Mapping,
  mappingBytes,
  readMapping,
  settledUpright,
} from '../../exchange/tables/mapping.ts'
import type { Words } from '../../words/words.ts'
import type { SettledTable, SheetLook } from './import-terms.ts'

type Files = Pick<Desktop, 'openFiles' | 'saveFile'>

/** Saves a mapping under a name the user gives; answers a sentence, null where the user cancels. */
export async function saveMapping(
  desktop: Files,
  mapping: Mapping,
  words: Words,
): Promise<string | null> {
  const saved = await desktop.saveFile({
    title: words('import.mapping-save'),
    suggestedName: `${mapping.name.replace(/\.[a-z]+$/i, '').replace(/[<>:"/\\|?*›]+/g, ' ')}.json`,
    filters: [{ name: words('import.mapping'), extensions: ['json'] }],
    bytes: mappingBytes(mapping),
  })
  if (!saved.ok) return saved.message
  return saved.value ? words('import.mapping-saved', { path: saved.value.path }) : null
}

/** What a mapping from a file settles of a sheet; a sentence where it does not fit, null where the user cancels. */
export async function openMapping(
  desktop: Files,
  sheet: SheetLook,
  words: Words,
): Promise<SettledTable | string | null> {
  const opened = await desktop.openFiles({
    title: words('import.mapping-open'),
    filters: [{ name: words('import.mapping'), extensions: ['json'] }],
    many: false,
  })
  if (!opened.ok) return opened.message
  const [file] = opened.value
  if (!file) return null
  const mapping = readMapping(file.bytes)
  if (!mapping) return words('import.mapping-none', { name: file.name })
  return mappingSettles(mapping, sheet) ?? words('import.mapping-other', { name: file.name })
}

/** What a mapping settles of a sheet; null where its headings are others. */
export function mappingSettles(mapping: Mapping, sheet: SheetLook): SettledTable | null {
  const settled = settledUpright(mapping, sheet)
  // The sheet that is shown was turned already, and stays so.
  return settled && sheet.lying ? { ...settled, turned: true } : settled
}

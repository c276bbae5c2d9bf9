import { logoOf } from '../../domain/paper/letterhead-logo.ts'
import type { PaperBlock } from '../../domain/paper/paper-text.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'

/**
 * The government, then the office, in capitals: what stands over every paper. An office the first line ends with ("Kota
 * Contoh" below "Pemerintah Kota Contoh") is not said again.
 */
export function officeLines(setting: (key: string) => string): string[] {
  const government = setting('government').toUpperCase()
  const office = setting('officeName').toUpperCase()
  return [government, government.endsWith(office) ? '' : office].filter((line) => line !== '')
}

/** The letterhead of a paper about a structure, with its logo; empty where the office has no name yet. */
export function letterheadBlocks(structure: Structure): PaperBlock[] {
  const lines = officeLines((key) => get(structure, `setting:${key}`)?.value.trim() ?? '')
  return lines.length === 0 ? [] : [{ kind: 'letterhead', lines, logo: logoOf(structure) }]
}

import { logoOf } from '../domain/letterhead-logo.ts'
import type { PaperBlock } from '../domain/paper-text.ts'
import { get, type Structure } from '../domain/structure.ts'

/** The government, then the office, in capitals and each once: what stands over every paper. */
export function officeLines(setting: (key: string) => string): string[] {
  const lines = ['government', 'officeName'].map((key) => setting(key).toUpperCase())
  return lines.filter((line, at) => line !== '' && lines.indexOf(line) === at)
}

/** The letterhead of a paper about a structure, with its logo; empty where the office has no name yet. */
export function letterheadBlocks(structure: Structure): PaperBlock[] {
  const lines = officeLines((key) => get(structure, `setting:${key}`)?.value.trim() ?? '')
  return lines.length === 0 ? [] : [{ kind: 'letterhead', lines, logo: logoOf(structure) }]
}

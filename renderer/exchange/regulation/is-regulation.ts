import { articleTree } from './article-tree.ts'
import { type RegulationStructure, structureOfRegulation } from './structure.ts'

const LEADS = /(terdiri\s+(atas|dari)|membawah(i|kan)|meliputi)\b/i
const LIST = /susunan\s+(organisasi|perangkat)\b/i
const HEAD_FIRST =
  /(^|[\n:])\s*\(?(a|1|A|I)[.)]\s+(kepala|inspektur|camat|lurah|direktur|sekretaris (daerah|dprd|dewan))\b/i

/** The structure a text of a regulation tells; null for any other text. */
export function regulationIn(lines: readonly string[]): RegulationStructure | null {
  const text = lines.join('\n')
  // What is neither is not read any further: tables of a city come here too.
  if (!LEADS.test(text) || !(LIST.test(text) || HEAD_FIRST.test(text))) return null
  const structure = structureOfRegulation(articleTree(lines))
  return structure.units.length > 1 ? structure : null
}

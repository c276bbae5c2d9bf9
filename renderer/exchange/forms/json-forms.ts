import type { Draft } from '../read/draft.ts'
import type { ProblemList } from '../read/problem-list.ts'
import { kindOfText } from '../sheets/file-kind.ts'
import type { InputFile } from '../sheets/load-sheets.ts'
import type { JsonForm } from './form-names.ts'

/** Whether the bytes are a JSON object: never a table. */
export function isJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).replace(/^\ufeff/, '')
  return /^\s*\{(?!\\rtf)/.test(start)
}

export interface ReadJson {
  readonly preset: JsonForm
  readonly draft: Draft
}

/**
 * What a JSON file brings, by the form it says it is of; null for one of no known form, which is told as what it is.
 * The reader of a form comes with the first file that bears what every file of it has.
 */
export async function readJson(
  { name, bytes }: InputFile,
  problems: ProblemList,
): Promise<ReadJson | null> {
  const text = new TextDecoder().decode(bytes).replace(/^\ufeff/, '')
  const value = objectIn(text)
  if (value !== null && '@context' in value && '@graph' in value) {
    const { readOwnGraph } = await import('./org/read-org.ts')
    const draft = readOwnGraph(name, value, problems)
    if (draft) return { preset: 'org', draft }
  }
  if (value !== null && 'document' in value && 'organisations' in value) {
    const { readOrganigramm } = await import('./organigramm/read-organigramm.ts')
    const draft = readOrganigramm(name, value, problems)
    if (draft) return { preset: 'organigramm', draft }
  }
  if (value !== null && 'organizations' in value) {
    const { readPopolo } = await import('./popolo/read-popolo.ts')
    const draft = readPopolo(name, value, problems)
    if (draft) return { preset: 'popolo', draft }
  }
  const cell = { sheet: name, row: null, column: null, value: null }
  const kind = kindOfText(text)
  const word = kind ? (`unreadable-kind-${kind}` as const) : 'unreadable-json'
  problems.add('unreadable', 'error', word, cell)
  return null
}

function objectIn(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

import type { Draft } from '../read/draft.ts'
import type { ProblemList } from '../read/problem-list.ts'
import { kindOfText } from '../sheets/file-kind.ts'
import type { InputFile } from '../sheets/load-sheets.ts'
import { isOwnGraph, readOwnGraph } from './org-file.ts'
import { isOrganigramm, readOrganigramm } from './organigramm.ts'
import { readPopolo } from './popolo.ts'

/** Forms of JSON, which are no tables. */
export const JSON_FORMS = ['popolo', 'organigramm', 'org'] as const
export type JsonForm = (typeof JSON_FORMS)[number]

/** Whether the bytes are a JSON object: never a table. */
export function isJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).replace(/^\ufeff/, '')
  return /^\s*\{(?!\\rtf)/.test(start)
}

export interface ReadJson {
  readonly preset: JsonForm
  readonly draft: Draft
}

/** What a JSON file brings, by the form it says it is of; null for one of no known form, which is told as what it is. */
export function readJson({ name, bytes }: InputFile, problems: ProblemList): ReadJson | null {
  const text = new TextDecoder().decode(bytes).replace(/^\ufeff/, '')
  const value = objectIn(text)
  if (value !== null && isOwnGraph(value)) {
    const draft = readOwnGraph(name, value, problems)
    if (draft) return { preset: 'org', draft }
  }
  if (value !== null && isOrganigramm(value)) {
    const draft = readOrganigramm(name, value, problems)
    if (draft) return { preset: 'organigramm', draft }
  }
  const popolo = value === null ? null : readPopolo(name, value, problems)
  if (popolo) return { preset: 'popolo', draft: popolo }
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

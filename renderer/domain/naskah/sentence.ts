import type { Structure } from '../structure/structure.ts'
import { type FormulaName, formulaText, LEFT_OUT, type Slot } from './formulas.ts'
import {
  type ListForm,
  type Piece,
  type PieceKey,
  type PieceKind,
  piece,
  type Run,
} from './text-tree.ts'

/** What fills the slots of a sentence; `null` for a reference that has no place to name. */
export type Filling = { readonly [S in Slot]?: string | readonly Run[] | null }

const NAMED = /\{([^{}]*)\}/
/** What leads to a reference, and goes with it where there is none. */
const NO_REFERENCE = / sebagaimana dimaksud \{ref\}/g

/** A sentence with its slots filled in; null where the office leaves it out. A slot nobody fills stays as it is. */
export function filled(text: string, filling: Filling): Run[] | null {
  if (text === LEFT_OUT) return null
  const runs: Run[] = []
  const parts = (filling.ref === null ? text.replace(NO_REFERENCE, '') : text).split(NAMED)
  parts.forEach((part, at) => {
    const value = at % 2 === 1 ? (filling[part as Slot] ?? `{${part}}`) : part
    for (const run of typeof value === 'string' ? [value] : value) add(runs, run)
  })
  return runs
}

/** Neighbouring texts become one. */
function add(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (typeof run === 'string' && typeof last === 'string') runs[runs.length - 1] = last + run
  else if (run !== '') runs.push(run)
}

/** Writes the pieces of one text: each sentence from its formula, with what is the same in all of them. */
export class Writer {
  readonly structure: Structure
  readonly common: Filling

  constructor(structure: Structure, common: Filling) {
    this.structure = structure
    this.common = common
  }

  with(more: Filling): Writer {
    return new Writer(this.structure, { ...this.common, ...more })
  }

  runs(name: FormulaName, filling: Filling = {}): Run[] | null {
    return filled(formulaText(this.structure, name), { ...this.common, ...filling })
  }

  /** The pieces of that sentence: one, or none where the office leaves it out. */
  say(
    kind: PieceKind,
    key: PieceKey,
    name: FormulaName,
    filling: Filling = {},
    more: { pieces?: readonly Piece[]; list?: ListForm; unitId?: string } = {},
  ): Piece[] {
    const runs = this.runs(name, filling)
    return runs ? [piece(kind, key, runs, { by: 'formula', name }, more)] : []
  }
}

/** An article: with its text in itself where it has one ayat, else with ayat. */
export function article(key: PieceKey, ayat: readonly Piece[]): Piece[] {
  const [only, second] = ayat
  if (!only) return []
  if (!second) return [{ ...only, kind: 'pasal', key: only.key }]
  const unitId = only.unitId
  return [piece('pasal', key, [], only.origin, { pieces: ayat, ...(unitId ? { unitId } : {}) })]
}

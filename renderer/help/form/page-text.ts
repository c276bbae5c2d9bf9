import type { WordKey } from '../../words/dictionary.ts'

/** One step: what is written, and between two parts the button, field or screen of that key. */
export interface Step {
  readonly parts: readonly string[]
  /** One fewer than `parts`. */
  readonly keys: readonly WordKey[]
}

/** The text of a page in one language. */
export interface PageText {
  /** A task, begun with its verb. */
  readonly title: string
  /** Everyday words somebody may look for, beside those of the title. */
  readonly find: string
  readonly steps: readonly Step[]
  /** What is typed as it stands, behind the steps: a sentence each, and its lines. */
  readonly typed?: readonly Typed[]
}

/** Lines that are typed, or copied into a file. */
export interface Typed {
  readonly what: string
  readonly lines: readonly string[]
}

/** The text of a term in one language. */
export interface TermText {
  readonly name: string
  readonly text: string
}

/**
 * A step that names what is on the screen by its key: its words are those of the program and cannot be others. A key
 * that is gone does not compile.
 */
export function step(parts: TemplateStringsArray, ...keys: readonly WordKey[]): Step {
  return { parts: [...parts], keys }
}

import type { Policy } from './policy-form.ts'

/** What is wrong in a policy: where, and what would be right; the page says it in a sentence. */
export interface PolicyProblem {
  /** As it is written: `kop.nip`, `aturan[2].batas`; empty for the file as a whole. */
  readonly path: string
  readonly code: PolicyProblemCode
  /** What the sentence needs beside: what is allowed, what was meant, what the system said. */
  readonly about: string
}

export const POLICY_PROBLEMS = [
  'unknown-key',
  'wrong-type-text',
  'wrong-type-number',
  'wrong-type-whole',
  'wrong-type-yes-no',
  'wrong-type-list',
  'wrong-type-group',
  'missing',
  'no-choice',
  'too-long',
  'too-many',
  'too-small',
  'too-big',
  'empty',
  'bad-text',
  'bad-folder',
  'bad-date',
  'bad-key',
  'twice',
  'lock-without-value',
  'file-too-large',
  'file-not-text',
  'file-not-json',
  'file-not-group',
  'file-failed',
  'file-not-allowed',
  'file-is-folder',
  'registry-failed',
  'place-unknown',
  'other-system',
  'folder-refused',
  'not-moved',
  'rule-unknown',
  'rule-eselon',
  'rule-golongan',
  'rule-no-limit',
  'pack-not-read',
  'pack-refused',
  'pack-other-key',
] as const
export type PolicyProblemCode = (typeof POLICY_PROBLEMS)[number]

/** The policy of this computer, as the page is told of it. */
export interface ToldPolicy {
  readonly policy: Policy
  /** Where it was read, the one that counts first before the others: files by their path, the registry by its key. */
  readonly places: readonly string[]
  /** Each with the place it stands in. */
  readonly problems: readonly (PolicyProblem & { readonly place: string })[]
}

/** Of a computer nobody has set anything for. */
export const NO_POLICY: ToldPolicy = { policy: {}, places: [], problems: [] }

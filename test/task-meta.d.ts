import 'vitest'

declare module 'vitest' {
  /** What a test can say of itself, for those who read the reports. */
  interface TaskMeta {
    /** What must be on the machine: told where the test is skipped without it. */
    needs?: string
  }
}

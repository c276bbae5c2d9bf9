/** A stored row as plain data: of whatever version, and not checked. */
export type PlainRow = Readonly<Record<string, unknown>>

/** What one version changed, as a pure function: the same row gives the same row, today and in ten years. */
export interface UpgradeStep {
  /** The version it makes, from the one before. */
  readonly to: number
  /** One record; a record it has nothing to do with comes back as it is. */
  record(row: PlainRow): PlainRow
}

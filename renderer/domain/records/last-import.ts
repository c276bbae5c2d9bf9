/** Settings in which the office keeps what a file told the last time: for the next import alone, and shown to nobody. */
export const LAST_IMPORT = 'setting:lastImport.'

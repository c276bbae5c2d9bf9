/** What a sealed file begins with. */
export const SEALED_MARK = 'BAGAN-SEALED'

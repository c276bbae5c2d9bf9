/** "1.01 Sekretariat", "0101 - Sekretariat", "A.2. Bidang Data". */
const BOTH = /^'?((?:[A-Z]{1,3}[.-]?)?\d+(?:[.\-/]\d+)*)[.):]?\s*(?:[-–:|]\s*|\s)(?=\p{L})(.+)$/u

/** The code and the name of a cell; the whole as the name where no code stands before it. */
export function splitCode(text: string): { readonly code: string; readonly name: string } {
  const [, code, name] = BOTH.exec(text) ?? []
  return code && name ? { code, name: name.trim() } : { code: '', name: text }
}

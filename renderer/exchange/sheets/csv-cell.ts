/** As an NIP is printed: a spreadsheet keeps it as text, and no digit is lost. */
const SPACED_NIP = /^(\d{8}) (\d{6}) (\d) (\d{3})$/
/** More digits than a spreadsheet keeps of a number. */
const LONG_NUMBER = /^\d{16,}$/
/** Begins like a formula, also after blanks and in the wide forms some programs take for the same. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/

/**
 * A text as a cell of CSV, where nothing says what is text: an NIP (18 digits) stands as on paper, `19750412 200003 1
 * 004`; what a spreadsheet would take for a formula or round to fifteen digits gets an apostrophe before it.
 */
export function csvCell(text: string): string {
  const digits = /^(\d{8})(\d{6})(\d)(\d{3})$/.exec(text)
  if (digits) return digits.slice(1).join(' ')
  return isGuarded(text.replace(/^'+/, '')) ? `'${text}` : text
}

/** The text that `csvCell` made this of; any other stays as it is. */
export function textOfCsvCell(cell: string): string {
  const spaced = SPACED_NIP.exec(cell)
  if (spaced) return spaced.slice(1).join('')
  return cell.startsWith("'") && isGuarded(cell.replace(/^'+/, '')) ? cell.slice(1) : cell
}

function isGuarded(text: string): boolean {
  return [FORMULA, LONG_NUMBER, SPACED_NIP].some((form) => form.test(text))
}

import { SSF } from '@e965/xlsx'

/**
 * A number as the file holds it. One whose last digits a spreadsheet cannot keep is written with its power of ten,
 * so that whoever reads a code or an NIP from it sees the loss.
 */
export function numberText(
  value: number,
  format: string,
  digits: string | undefined,
  epoch1904: boolean,
): string {
  if (format !== '' && SSF.is_date(format)) return dateText(value, format, epoch1904)
  if (/^0{2,}$/.test(format) && Number.isInteger(value)) {
    return String(value).padStart(format.length, '0')
  }
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    const kept = digits !== undefined && /^\d+$/.test(digits) && !isDouble(digits)
    return kept ? digits : value.toExponential().toUpperCase()
  }
  return digits ?? String(value)
}

/** Whether a number of this program holds all the digits: then others of them may have been lost before. */
function isDouble(digits: string): boolean {
  return BigInt(Number(digits)) === BigInt(digits)
}

function dateText(value: number, format: string, epoch1904: boolean): string {
  const date = SSF.parse_date_code(value, { date1904: epoch1904 })
  if (!date || value < 1) return SSF.format(format, value)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(date.y).padStart(4, '0')}-${two(date.m)}-${two(date.d)}`
}

import { withoutUnseen } from '../values/unseen-signs.ts'

/** "a.", "aa)", "(1)", "1.2.", "iv)", "-", "•": what begins a line of a list and is no part of its text. */
const MARK =
  /^(?:[([]?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|([a-z])\1|[ivx]{2,5})[.)\]]+(?=\s|\p{L})|[-–—•·*▪●○◦‣➢✓o](?=\s)|\d{1,3}\t)\s*/iu

/** What stands between the last two lines of a list. */
const JOINING = /(?:[;,]\s*|\s)(?:dan\/atau|dan|atau|and|or)$/i

/** The longest of them, with the signs before it. */
const JOINING_LENGTH = 16

/**
 * The duties in a pasted list, without their letters and the signs that end them. Lines that begin no item go on with
 * the one before, as in what is copied out of a PDF; a sentence that only opens the list is left out; a list in one
 * line is cut at its semicolons.
 */
export function listedDuties(pasted: string): string[] {
  const lines = linesOf(pasted)
  const isMarked = lines.some((line) => MARK.test(line))
  const isEnded = lines.some((line) => ends(line))
  const items: string[] = []
  for (const [at, line] of lines.entries()) {
    const own = line.replace(MARK, '')
    if (at === 0 && own === line && isMarked && line.endsWith(':')) continue
    const last = items.at(-1)
    const begins = own !== line || last === undefined || (isMarked || isEnded ? ends(last) : true)
    if (begins) items.push(own)
    else items[items.length - 1] = `${last} ${own}`
  }
  return items.map(endless).filter((one) => one !== '')
}

function linesOf(pasted: string): string[] {
  const clean = withoutUnseen(pasted).replace(/[\u00a0\u202f]/g, ' ')
  const told = clean
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return told.length === 1 ? (told[0] ?? '').split(/(?<=;)/).map(begun) : told
}

/** An item of a list in one line, without the "dan" that joins the last to the others. */
function begun(part: string): string {
  return part.trim().replace(/^(?:dan\/atau|dan|atau)\s+/i, '')
}

/** Whether a line ends an item: ";", "; dan", ".". */
function ends(line: string): boolean {
  const tail = line.slice(-JOINING_LENGTH)
  return /[;.]$/.test(tail) || /;\s*(?:dan\/atau|dan|atau|and|or)$/i.test(tail)
}

/** One duty as it is kept: one line, without the signs that end it in a list. */
export function endless(text: string): string {
  let rest = unended(withoutUnseen(text).replace(/\s+/g, ' ').trim())
  const joining = JOINING.exec(rest.slice(-JOINING_LENGTH))
  if (joining) rest = unended(rest.slice(0, rest.length - joining[0].length))
  return rest
}

function unended(text: string): string {
  let end = text.length
  while (end > 0 && ' ;,.:'.includes(text[end - 1] ?? '')) end--
  return text.slice(0, end)
}

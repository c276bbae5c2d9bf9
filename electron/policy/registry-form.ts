import { z } from 'zod'
import { policyForm, ROW_NAMES, type RowTable } from './policy-form.ts'
import { type ReadPolicy, readPolicyValue } from './read-policy.ts'

/** What group policy writes, and nobody else may. */
export const POLICY_KEY = 'HKLM\\Software\\Policies\\Bagan SOTK'

/** Between the columns of a row, which is one value there. */
const BETWEEN = '|'

/** The values of an exported key, by their name with the keys below it: `kop\nama`. Those of other forms are left out. */
export function registryValues(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  let below: string | null = null
  // A long value goes on behind a backslash at the end of its line.
  for (const line of text.replace(/\\\r?\n\s*/g, '').split(/\r?\n/)) {
    const key = /^\[(.*)\]$/.exec(line)?.[1]
    if (key !== undefined) below = belowPolicies(key)
    const value = below === null ? null : valueIn(line)
    if (value) values.set(`${below}${value.name}`, value.text)
  }
  return values
}

function belowPolicies(key: string): string | null {
  const own = key.replace(/^(HKEY_LOCAL_MACHINE|HKLM)\\/i, 'HKLM\\')
  if (own.toLowerCase() === POLICY_KEY.toLowerCase()) return ''
  const start = `${POLICY_KEY}\\`
  return own.toLowerCase().startsWith(start.toLowerCase()) ? `${own.slice(start.length)}\\` : null
}

const valueForm = z.object({
  name: z.string().min(1),
  text: z.string(),
})

function valueIn(line: string): z.infer<typeof valueForm> | null {
  const found = /^"((?:[^"\\]|\\.)*)"=(.*)$/.exec(line)
  if (!found) return null
  const [, name = '', data = ''] = found
  const plain = /^"((?:[^"\\]|\\.)*)"$/.exec(data)?.[1]
  const number = /^dword:([0-9a-f]{8})$/i.exec(data)?.[1]
  const bytes = /^hex\(2\):([0-9a-f,]*)$/i.exec(data)?.[1]
  const text = plain === undefined ? codedText(number, bytes) : unescaped(plain)
  const read = valueForm.safeParse({ name: unescaped(name), text })
  return read.success ? read.data : null
}

function codedText(number: string | undefined, bytes: string | undefined): string | undefined {
  if (number !== undefined) return String(Number.parseInt(number, 16))
  return bytes === undefined ? undefined : fromHex(bytes)
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1')
}

/** A text whose `%NAME%` the system would fill in, as bytes of UTF-16. */
function fromHex(bytes: string): string {
  return Buffer.from(bytes.replaceAll(',', ''), 'hex').toString('utf16le').replace(/\0+$/, '')
}

/** The policy those values stand for, checked as a file is. */
export function policyOfRegistry(values: ReadonlyMap<string, string>): ReadPolicy {
  const value: Record<string, unknown> = {}
  for (const [name, text] of values) {
    const [first = '', ...rest] = name.split('\\')
    // The switch of a setting as a whole, and what the editor itself writes.
    if (text === '' || name.startsWith('**')) continue
    if (rest.length === 0) value[first] = text
    else if (first === 'terkunci')
      value.terkunci = [...listed(value.terkunci), ...lockOf(rest, text)]
    else if (isRows(first))
      value[first] = [...listed(value[first]), rowOf(first, rest.join('\\'), text)]
    else value[first] = { ...(value[first] as object | undefined), [rest.join('\\')]: text }
  }
  return readPolicyValue(value)
}

/** A lock that was taken off is one that is not there. */
function lockOf(rest: readonly string[], text: string): readonly string[] {
  return text === '0' ? [] : [rest.join('\\')]
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isRows(name: string): name is RowTable {
  return Object.hasOwn(ROW_NAMES, name)
}

/** The columns of a row behind the one that names it, in the order of the form. */
export function columnsOf(
  table: RowTable,
): readonly { name: string; type: 'text' | 'number' | 'yes-no' }[] {
  const form = policyForm.shape[table].unwrap().element
  return Object.entries(form.shape)
    .filter(([name]) => name !== ROW_NAMES[table])
    .map(([name, field]) => {
      const bare = field instanceof z.ZodExactOptional ? field.unwrap() : field
      if (bare instanceof z.ZodNumber) return { name, type: 'number' }
      return { name, type: bare instanceof z.ZodBoolean ? 'yes-no' : 'text' }
    })
}

function rowOf(table: RowTable, name: string, text: string): Readonly<Record<string, unknown>> {
  const cells = text.split(BETWEEN).map((cell) => cell.trim())
  const columns = columnsOf(table)
  const row: Record<string, unknown> = { [ROW_NAMES[table]]: name }
  for (const [index, cell] of cells.entries()) {
    const column = columns[index]
    if (cell === '') continue
    row[column?.name ?? `kolom ${index + 2}`] = column ? cellValue(cell, column.type) : cell
  }
  return row
}

/** What is no number, and neither yes nor no, stays as it is and is told as a wrong value. */
function cellValue(cell: string, type: 'text' | 'number' | 'yes-no'): unknown {
  if (type === 'number') return Number.isFinite(Number(cell)) ? Number(cell) : cell
  if (type === 'yes-no') return { ya: true, tidak: false }[cell.toLowerCase()] ?? cell
  return cell
}

/** An invented ministry in the form UK departments publish, with the quirks their files have. */
export interface UkPair {
  readonly senior: Uint8Array
  readonly junior: Uint8Array
}

const SENIOR = [
  'Post Unique Reference',
  'Name',
  'Grade (or equivalent)',
  'Job Title',
  'Job/Team Function',
  'Parent Department',
  'Organisation',
  'Unit',
  'Contact Phone',
  'Contact E-mail',
  'Reports to Senior Post',
  'Salary Cost of Reports (£)',
  'FTE',
  'Actual Pay Floor (£)',
  'Actual Pay Ceiling (£)',
  '',
  'Professional/Occupational Group',
  'Notes',
  'Valid?',
]

const JUNIOR = [
  'Parent Department',
  'Organisation',
  'Unit',
  'Reporting Senior Post',
  'Grade',
  'Payscale Minimum (£)',
  'Payscale Maximum (£)',
  'Generic Job Title',
  'Number of Posts in FTE',
  'Professional/Occupational Group',
]

const OFFICE = 'Ministry of Examples'

/** Id, name, grade, title, the post it reports to, notes. */
const POSTS = [
  ['EX01', 'Ada Penhallow', 'SCS4', 'Permanent Secretary', 'xx', ''],
  ['EX02', 'Bram Quill', 'SCS3', 'Director General Delivery', 'EX01', 'Job share'],
  ['EX02', 'Cora Thistlewood', 'SCS3', 'Director General Delivery', 'EX01', 'Job share'],
  ['EX03', 'Vacant', 'SCS3', 'Director General Policy', 'EX01', ''],
  ['EX04', 'N/D', 'SCS2', 'Director of Registers', 'EX02', ''],
  ['EX05', "'Eliminated'", 'SCS2', 'Director of Forms', 'EX02', ''],
  [
    'EX06',
    'Dell Ashworth',
    'SCS1',
    'Deputy Director of Archives',
    'EX04',
    'First line\nsecond line',
  ],
  ['EX07', 'Effie Marrow', 'SCS1', 'Deputy Director Charts', 'EX03', ''],
  ['EX08', 'Fenn Oakley', 'SCS1', 'Deputy Director Lost Property', 'EX99', ''],
] as const

/** Senior post, grade, title, full-time equivalent. */
const GROUPS = [
  ['EX01', 'Grade 7', 'Private Secretary', '2'],
  ['EX04', 'SEO', 'Registrar', '3.4'],
  ['EX06', 'EO', 'Archivist', '12'],
  ['EX07', 'HEO', 'Draughtsman', '0.5'],
] as const

/** The two files as a spreadsheet on Windows writes them: Windows-1252, every cell quoted. */
export function ukPair(): UkPair {
  const senior = POSTS.map(([id, name, grade, title, parent, notes]) => [
    ...[id, name, grade, title, `Responsible for ${title}.`, OFFICE, OFFICE, title, '', ''],
    ...[parent, '100000', '1', '0', '0', '', 'Policy', notes, ''],
  ])
  const junior = GROUPS.map(([post, grade, title, fte]) => [
    ...[OFFICE, OFFICE, 'Unit', post, grade, '20000', '30000', title, fte, 'Other'],
  ])
  return { senior: sheet([SENIOR, ...senior]), junior: sheet([JUNIOR, ...junior]) }
}

function sheet(rows: readonly (readonly string[])[]): Uint8Array {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  const text = rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

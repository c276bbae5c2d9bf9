import { recordProblem } from '../../renderer/domain/records/record-problem.ts'
import type { StructureRecord } from '../../renderer/domain/records/records.ts'

/** Names as somebody would give them who wants a file to break, a cell to compute, or a reader to be deceived. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...['a\0b\u0001c\u000bd\u001fe\u007ff\u0085g', 'separuh \ud800 huruf \udc00 x', 'akhir \ud83d'],
  ...[
    'Kepala \u202eNATUPIL\u202c Bidang',
    '\u2067dinas\u2069 \u200fx',
    'nol\u200b lebar\u2060\ufeff',
  ],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</text><g onload="x()">'],
  ...[']]>', '<![CDATA[x]]>', '<!-- x -->', '&amp;&lt;&#0;&#xD800;&nope;', '<?xml version="1.0"?>'],
  ...[`"kutip" 'tunggal' \`miring\``, '\\", "x": "y', "'; DROP TABLE x --", '{{name}} $x %s %n'],
  ...['=1+1', "=cmd|' /C calc'!A0", '+SUM(A1)', '-2+3', '@SUM(A1)', '\t=1+1', '\r=1+1', '＝1+1'],
  ...['a\nb\r\nc\u2028d\u2029e', ';,\t|', '\ufdd0\ufffe\uffff', 'بلدية جاكرتا', 'עיריית x (1) '],
  ...['Ḁ̷̧͎ Z̶̡̛', '👩‍👩‍👧‍👦 tim', '../../etc/passwd', '&P&N&D', '\\input{x}', 'x'.repeat(3000)],
  // Members that every object inherits.
  ...['constructor', '__proto__', 'toString bidang', 'hasOwnProperty'],
]

/** Fields that hold what somebody wrote. */
const WRITTEN = [
  ...['name', 'shortName', 'title', 'note', 'code', 'frontTitle', 'backTitle', 'decreeNo', 'basis'],
  ...['approvalNo', 'value', 'jobSheet', 'place', 'by'],
]

/** The same office with a hostile text in every field somebody wrote, a thing of its own in each. */
export function hostileRecords(records: readonly StructureRecord[]): StructureRecord[] {
  let turn = 0
  return records.map((record) => {
    let made: StructureRecord = record
    for (const field of WRITTEN) {
      if (typeof (record as unknown as Record<string, unknown>)[field] !== 'string') continue
      const text = HOSTILE_TEXTS[turn++ % HOSTILE_TEXTS.length] ?? ''
      const tried = { ...made, [field]: text } as StructureRecord
      if (recordProblem(tried) === null) made = tried
    }
    return made
  })
}

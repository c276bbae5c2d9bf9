import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { cellFacts } from '../../../renderer/exchange/sheets/cell-facts.ts'
import { unpackWorkbook } from '../../../renderer/exchange/sheets/limits.ts'
import { plainSheets } from '../../../renderer/exchange/sheets/plain-sheets.ts'
import { packageSheets } from '../../../renderer/exchange/sheets/workbook.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** An XLSX with those rows in its only sheet, a table of strings and four styles: none, a day, six digits, indented. */
function bookOf(rows: string, after = '', before = ''): Uint8Array {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="3"><si><t>Dinas Sosial</t></si><si><r><t>Bidang </t></r><r><t xml:space="preserve">Anak &amp; Ibu</t></r></si><si><t xml:space="preserve"> Ñandú </t></si></sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/><numFmt numFmtId="171" formatCode="000000"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="0"><alignment indent="2"/></xf></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?>\n<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
  }
  const packed = Object.entries(parts).map(([path, text]) => [path, strToU8(text)])
  return zipSync(Object.fromEntries(packed))
}

/** Both readings: of the cells alone, and the package's. */
async function both(...book: Parameters<typeof bookOf>) {
  const parts = await unpackWorkbook(bookOf(...book))
  return { plain: plainSheets(parts), whole: packageSheets(parts, cellFacts(parts)) }
}

const row = (no: number, cells: string, more = '') => `<row r="${no}"${more}>${cells}</row>`

describe('cells that are written plainly', () => {
  it.each([
    [
      'strings of the table, rich ones too',
      row(
        1,
        '<c r="A1" t="s"><v>0</v></c><c r="C1" s="3" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c>',
      ),
    ],
    [
      'texts in the cell',
      row(
        2,
        '<c r="A2" t="str"><v>A &lt; B &amp; &quot;C&quot;_x000D_</v></c><c r="B2" t="inlineStr"><is><t xml:space="preserve"> Ibu </t></is></c><c r="C2" t="str"/>',
      ),
    ],
    [
      'numbers as they stand',
      row(
        1,
        '<c r="A1"><v>1.10</v></c><c r="B1" s="0"><v>198001012005011001</v></c><c r="C1" t="n"><v>1.98001012005011E+17</v></c><c r="D1"><v>-3</v></c><c r="E1"/><c r="F1" s="2"><v>308</v></c>',
      ),
    ],
    [
      'cells written almost as most are',
      row(
        1,
        '<c r="A1" t="s" s="3"><v>1</v></c><c r="B1" s="1" t="n" cm="1"><v>43374</v></c><c r="C1" s="2"><v>308</v></c> <c r="D1" t="s"><v></v></c><c r="E1" s="2" t="n"><v>7</v></c>',
      ),
    ],
    [
      'days',
      row(
        1,
        '<c r="A1" s="1"><v>43374</v></c><c r="B1" s="1"><v>0</v></c><c r="C1" s="9"><v>43374</v></c>',
      ),
    ],
    [
      'formulas and errors',
      row(
        1,
        '<c r="A1"><f>SUM(B1:C1)</f><v>7</v></c><c r="B1" t="e"><f t="shared" si="0"/><v>#N/A</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c><c r="E1" t="str"><f>A1&amp;"x"</f><v>7x</v></c>',
      ),
    ],
    [
      'attributes in another order',
      row(
        1,
        '<c r="A1" t="s" s="3"><v>0</v></c><c r="B1" s="1" cm="1"><v>43374</v></c>',
        ' spans="1:3" ht="20" customHeight="1"',
      ),
    ],
    [
      'gaps, blank and hidden rows',
      `${row(2, '<c r="B2"><v>1</v></c>', ' hidden="1"')}<row r="4" hidden="true"/>\n ${row(7, '<c r="AA7"><v>2</v></c>')}<row r="9"></row>`,
    ],
    [
      'cells far to the right',
      row(3, '<c r="B3"><v>1</v></c><c r="ALM3"><v>2</v></c><c r="XFD3"><v>3</v></c>'),
    ],
    ['nothing', ''],
  ])('are read as the package reads them: %s', async (_name, rows) => {
    const { plain, whole } = await both(
      rows,
      '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
      '<cols><col min="2" max="3" hidden="1" width="0" customWidth="1"/></cols>',
    )
    expect(plain).not.toBeNull()
    expect(plain).toEqual(whole)
  })

  it.each([
    ['no places', '<row><c><v>1</v></c></row>'],
    ['places out of order', row(1, '<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c>')],
    ['rows out of order', row(2, '<c r="A2"><v>1</v></c>') + row(1, '<c r="A1"><v>2</v></c>')],
    ['the place of another row', row(1, '<c r="A4"><v>1</v></c>')],
    ['another prefix', row(1, '<x:c r="A1"><x:v>1</x:v></x:c>')],
    [
      'rich text in the cell',
      row(1, '<c r="A1" t="inlineStr"><is><r><t>A</t></r><r><t>B</t></r></is></c>'),
    ],
    ['single quotes', row(1, "<c r='A1'><v>1</v></c>")],
    ['a day as text', row(1, '<c r="A1" t="d"><v>2018-10-01</v></c>')],
    ['a string that is not there', row(1, '<c r="A1" t="s"><v>99</v></c>')],
    ['no number', row(1, '<c r="A1"><v>abc</v></c>')],
    ['a comment', row(1, '<c r="A1"><v>1</v></c><!-- x -->')],
  ])('are left to the package: %s', async (_name, rows) => {
    expect((await both(rows)).plain).toBeNull()
  })
})

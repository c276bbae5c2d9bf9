import type { Translated } from '../form/translated.ts'
import type { importProblems as indonesian } from '../id/import-problems.ts'

export const importProblems: Translated<typeof indonesian> = {
  'import-problem.cell': '{{at}}, column {{column}}',
  'import-problem.at': '{{sheet}}, row {{row}}',
  'import-problem.this-table': 'this table',
  'import-problem.loop':
    'The reporting line runs in a circle: {{path}} (rows {{rows}} of {{sheet}}). All of these rows wait in the tray; correct the parent of one of them.',
  'import-problem.loop-duplicate':
    'The reporting line runs in a circle: {{path}} (rows {{rows}} of {{sheet}}). The id {{id}} is used more than once: look there first. All of these rows wait in the tray.',
  'import-problem.self-parent':
    '“{{name}}” names itself as its parent ({{cell}}). Enter the right parent, or leave it blank if this is a top.',
  'import-problem.unknown-parent':
    "The parent “{{value}}” of “{{name}}” is not in the file ({{cell}}). Add the parent's row or correct this cell.",
  'import-problem.eliminated-parent':
    'The parent “{{value}}” of “{{name}}” is eliminated in this file ({{cell}}). Choose a parent that still exists.',
  'import-problem.unknown-post':
    'The post “{{value}}” of “{{name}}” is not in the file ({{cell}}). The person is kept without this appointment.',
  'import-problem.blank-parent':
    '“{{name}}” does not name its parent ({{cell}}). Enter the id of the post it reports to.',
  'import-problem.duplicate-id':
    'The id “{{value}}” is already used in row {{first}} for something else ({{at}}, they differ in: {{differs}}). Give this row an id of its own.',
  'import-problem.duplicate-row':
    'This row says the same as row {{first}}, its id “{{value}}” too ({{at}}). Pass it over at the step “Table and columns” where it is only repeated; where another person or post is meant, give it an id of its own.',
  'import-problem.spaces':
    '{{at}}: surplus spaces (before, behind, doubled or no-break) in column “{{column}}”, cells: {{count}}, the first “{{value}}”. These spaces are not taken over.',
  'import-problem.spelling':
    '“{{value}}” differs by one letter, blank or hyphen from “{{usual}}” in other rows ({{cell}}). Make them the same if they are.',
  'import-problem.unit-told-twice':
    'The unit “{{value}}” has another name or parent here than in row {{first}} ({{cell}}). The first row counts.',
  'import-problem.no-root':
    '{{sheet}} has no top: every row names a parent. Leave column {{column}} blank in the row of the highest leader.',
  'import-problem.given-id':
    'An added row without an id ({{cell}}): “{{name}}” is placed in “{{above}}” and given an id of its own.',
  'import-problem.missing-id': 'This row has no id ({{cell}}). Enter one so that it can be placed.',
  'import-problem.missing-name':
    'The name is blank in {{cell}}. It is kept as “{{name}}”; correct the name.',
  'import-problem.missing-holder':
    'The holder of “{{name}}” is blank ({{cell}}). The post counts as held by somebody not named; write Vacant if it is empty.',
  'import-problem.passed-over': 'This row was passed over ({{why}}): “{{value}}” ({{cell}}).',
  'import-problem.skip-title': 'title',
  'import-problem.skip-column-numbers': 'numbers of the columns',
  'import-problem.skip-heading-again': 'headings once more',
  'import-problem.skip-example': 'example',
  'import-problem.skip-total': 'a sum',
  'import-problem.skip-section': 'names the kind of posts or units below it',
  'import-problem.skip-signature': 'signature',
  'import-problem.skip-note': 'remark',
  'import-problem.skip-second-table': 'another table',
  'import-problem.skip-outside': 'outside of the table',
  'import-problem.skip-by-hand': 'passed over as asked',
  'import-problem.skip-nothing': 'names no unit, post or holder',
  'import-problem.skip-abolished': 'declared abolished',
  'import-problem.skip-hidden': 'hidden in the workbook',
  'import-problem.code-tens':
    'The code “{{value}}” comes again right after the ninth ({{cell}}): a 0 at its end was lost. Read as {{used}}; type the code as text.',
  'import-problem.kind-guessed':
    '“{{name}}” ({{cell}}) is read as {{kind}}: no column tells kind or eselon. Check it, and change it where it is wrong.',
  'import-problem.kind-unknown':
    'Of what kind “{{name}}” ({{cell}}) is, its title does not tell; it is noted as Other. Write its kind, or choose it afterwards.',
  'import-problem.same-person':
    '“{{name}}” ({{cell}}) has no NIP and is taken for the person of that name in another row. Write the NIP where it is somebody else.',
  'import-problem.holder-odd':
    '“{{value}}” ({{cell}}) does not look like a name. The post is taken without a holder; write the name, or VACANT where it is vacant.',
  'import-problem.holder-left':
    '“{{value}}” ({{cell}}) names somebody who left. The post is taken as vacant, and those words are kept in the note of the vacancy; write the name alone where the person still holds it.',
  'import-problem.holder-words':
    '“{{value}}” ({{cell}}) has other words beside a name. Taken as the holder: {{name}}; check it, and write VACANT where that was meant.',
  'import-problem.unknown-value':
    '{{cell}}: “{{value}}” is not known; the cell is not used. Correct it if it means something.',
  'import-problem.nip-of-nobody':
    '{{cell}}: NIP {{value}} is not used, as the row names no holder. Fill in the name, or clear the NIP.',
  'import-problem.nip-twice':
    '{{cell}}: NIP {{value}} is not used, as the cell of the name gives another one. Keep one of them.',
  'import-problem.status-held':
    '{{cell}}: the status “{{value}}” contradicts the holder the row names; the holder is used.',
  'import-problem.abolished-kept':
    '{{cell}}: “{{value}}” says that the row is no more, yet it is taken. Pass over the row if it is gone indeed.',
  'import-problem.nip-of-whom':
    '{{cell}}: NIP “{{value}}” does not give one for each of the {{count}} names. The names are taken without NIP; write one NIP for each.',
  'import-problem.acts-by-post':
    '“{{value}}” ({{cell}}) was read as {{name}}, who holds {{title}}. Write the name where somebody else is meant.',
  'import-problem.acts-unknown':
    '“{{value}}” ({{cell}}) points to the holder of {{title}}, whom this file does not have or not only once. Write the name of the person.',
  'import-problem.namesakes':
    '“{{name}}” ({{cell}}) has no NIP, and {{count}} people in this file bear that name{{others}}. Noted as a person apart; choose the one that is meant, or write the NIP behind the name.',
  'import-problem.place-guessed':
    'The file does not say what “{{name}}” hangs from ({{cell}}). It was hung below “{{parent}}”; move it where that is wrong.',
  'import-problem.as-above':
    '{{cell}}: this row names no post. “{{name}}” is put down for the post “{{title}}” of the row above; fill in the post if it is another.',
  'import-problem.place-top':
    'The file does not say what “{{name}}” hangs from ({{cell}}). It stands at the top; give it its place where that is wrong.',
  'import-problem.place-untold':
    'The file does not say what “{{name}}” hangs from ({{cell}}). The unit waits in the tray; give it its place.',
  'import-problem.no-unit-for-post':
    'The post “{{value}}” names no unit ({{cell}}). The person is kept without an appointment; give the post its unit.',
  'import-problem.list-no-place':
    'This row does not name its {{column}} ({{at}}). The row is not brought in: fill in the cell, with a name or an id.',
  'import-problem.list-unknown-place':
    '“{{value}}” ({{cell}}) is not in this file. The row is not brought in: write the name or the id as its list has it.',
  'import-problem.list-several':
    '{{count}} are named “{{value}}” in this file ({{cell}}). The row is not brought in: fill in {{id}}.',
  'import-problem.list-elsewhere':
    '{{sheet}} names {{count}} units or posts that are not in this file. They are looked for, by id and then by name, in the office that is updated; in a new file they wait in “Not placed yet”.',
  'import-problem.list-stand-in':
    '“{{name}}” is named only in a list of duties, laws or workload. Give it its place on the chart.',
  'import-problem.list-choice':
    '“{{value}}” ({{cell}}) is no known {{name}}. The row is not brought in: write one of {{choices}}.',
  'import-problem.list-empty':
    'This cell is empty ({{cell}}). The row is not brought in: fill in the cell, or delete the row.',
  'import-problem.list-bad-year':
    '“{{value}}” is no year ({{cell}}). The row is not brought in: write four figures, such as 2014.',
  'import-problem.list-twice':
    'This row says the same as row {{first}} ({{at}}) and is brought in once.',
  'import-problem.list-id-twice':
    'Id “{{value}}” is used in row {{first}} already ({{cell}}). The row is not brought in: empty its id if it is another row.',
  'import-problem.bad-record':
    'This row is no whole {{name}} and was not brought in: complete this cell.',
  'import-problem.rounded':
    '“{{value}}” is no whole number ({{cell}}). Rounded up to {{used}}; the figure itself is kept in the note of the post.',
  'import-problem.bad-number':
    '“{{value}}” is not a usable number ({{cell}}). {{used}} is used; correct the number.',
  'import-problem.spoilt-nip':
    'The NIP “{{value}}” was spoilt by being stored as a number ({{cell}}). It is left blank; type it again as text of 18 digits.',
  'import-problem.bad-nip':
    "The NIP “{{value}}” does not have 18 digits ({{cell}}). It is left blank and kept in the person's note; correct it.",
  'import-problem.bad-date':
    '“{{value}}” is not a date ({{cell}}). The date is left blank; write for example 4-10-2018.',
  'import-problem.encoding-1252':
    '{{sheet}} is not UTF-8; it was read as Windows-1252. Check accented letters, then save it again as “CSV UTF-8”.',
  'import-problem.encoding-replaced':
    'A letter was lost before this file was made ({{cell}}). Correct the letter.',
  'import-problem.unreadable-empty': '{{sheet}} is empty. Choose another file.',
  'import-problem.unreadable-binary':
    '{{sheet}} is no CSV text, no XLSX, XLS, ODS, DOCX, PDF or .bagan file. Choose another file.',
  'import-problem.unreadable-xlsx':
    '{{sheet}} cannot be opened as XLSX or ODS; the file is damaged. Open it, save it again as .xlsx, and try once more.',
  'import-problem.unreadable-xls':
    '{{sheet}} cannot be opened as an old Excel file (.xls); the file is damaged. Save it again as .xlsx or CSV, and try once more.',
  'import-problem.unreadable-docx':
    '{{sheet}} cannot be opened as a Word document (.docx); the file is damaged or cut off. Open it in Word, save it again as .docx, and try once more.',
  'import-problem.unreadable-doc':
    '{{sheet}} is an old Word document (.doc). Open it in Word or LibreOffice, save it as .docx, and open that file.',
  'import-problem.unreadable-odt':
    '{{sheet}} cannot be opened as an OpenDocument text (.odt); the file is damaged or cut off. Open it in LibreOffice, save it again as .odt, and try once more.',
  'import-problem.unreadable-rtf':
    '{{sheet}} is an RTF document. Open it in Word or LibreOffice, save it as .docx, and open that file.',
  'import-problem.unreadable-kind-picture':
    '{{sheet}} is a picture or a photograph. Ask for the original (.xlsx or .docx), or make text of it with an OCR program first.',
  'import-problem.unreadable-kind-video': '{{sheet}} is a video and no table. Choose another file.',
  'import-problem.unreadable-kind-sound':
    '{{sheet}} is a sound recording and no table. Choose another file.',
  'import-problem.unreadable-kind-archive':
    '{{sheet}} is an archive (zip, rar, 7z or the like). Unpack it, then open the file inside.',
  'import-problem.unreadable-kind-presentation':
    '{{sheet}} is a presentation. Copy its table from there and paste it here.',
  'import-problem.unreadable-kind-drawing':
    '{{sheet}} is a drawing or a diagram. From Visio export its data as .xlsx; from other programs ask for the list as a table.',
  'import-problem.unreadable-kind-mail':
    '{{sheet}} is a mail, a contact or a calendar. Save what is attached to it, then open that.',
  'import-problem.unreadable-kind-database':
    '{{sheet}} is a database. Export its table as .xlsx or CSV, then open that file.',
  'import-problem.unreadable-kind-apple-numbers':
    '{{sheet}} was made with Numbers. In Numbers choose File › Export To › Excel, then open that file.',
  'import-problem.unreadable-kind-apple-pages':
    '{{sheet}} was made with Pages or Keynote. There choose File › Export To › Word, then open that file.',
  'import-problem.unreadable-kind-ebook':
    '{{sheet}} is an electronic book and no table. Choose another file.',
  'import-problem.unreadable-kind-program':
    '{{sheet}} is a program and no table. Do not run it where you do not know its source; choose another file.',
  'import-problem.unreadable-kind-shortcut':
    '{{sheet}} is only a shortcut to another file. Open the file it leads to.',
  'import-problem.unreadable-kind-cloud-link':
    '{{sheet}} is only a link to an online document. Open that in a browser, download it as .xlsx, then open the download.',
  'import-problem.unreadable-kind-font': '{{sheet}} is a font and no table. Choose another file.',
  'import-problem.unreadable-kind-certificate':
    '{{sheet}} is a certificate or a key and no table. Choose another file.',
  'import-problem.unreadable-pdf':
    '{{sheet}} cannot be opened as a PDF; the file is damaged or cut off. Ask for the file again, or for its table as .xlsx.',
  'import-problem.unreadable-pdf-locked':
    '{{sheet}} is a PDF with a password. Open it in a PDF reader, save it without a password, then open that file.',
  'import-problem.unreadable-scan':
    '{{sheet}} is a scan or a picture: it holds no text to read. Ask for the original (.xlsx or .docx), or make text of it with an OCR program first.',
  'import-problem.too-large-pages':
    '{{sheet}} has more than 2,000 pages, the most that is read. Save the pages you need as a PDF of their own and open that one.',
  'import-problem.pdf-unread': 'Not read of {{sheet}}: {{parts}}.',
  'import-problem.pdf-feet': 'lines of page headers and footers: {{count}}',
  'import-problem.pdf-headings': 'table headings repeated: {{count}}',
  'import-problem.pdf-aslant': 'texts that do not stand upright: {{count}}',
  'import-problem.pdf-pictures':
    'Pages of {{sheet}} that are pictures only and cannot be read: {{count}} (page {{pages}}). Type what they hold, or ask for the original.',
  'import-problem.too-large-word':
    'The text of {{sheet}} is larger than 48 MB, the most that is read. Copy the part you need into a new document and open that one.',
  'import-problem.word-table': 'Table {{number}}',
  'import-problem.word-text': 'Text',
  'import-problem.word-aside':
    'Outside of the tables of {{sheet}} there are paragraphs that are not read ({{count}}), beginning with “{{text}}”. Where you need them, copy and paste them.',
  'import-problem.word-unread':
    'Not read of {{sheet}}: {{parts}}. Where you need it, make it plain text or a table in Word and open it again.',
  'import-problem.word-deleted': 'texts deleted with changes tracked: {{count}}',
  'import-problem.word-hidden': 'hidden texts: {{count}}',
  'import-problem.word-boxes': 'text boxes: {{count}}',
  'import-problem.word-headers': 'headers, footers or notes: {{count}}',
  'import-problem.word-pictures': 'pictures: {{count}}',
  'import-problem.word-nested':
    '{{sheet}} has tables within cells of other tables ({{count}}); they are read as the text of those cells. Look at these cells.',
  'import-problem.unreadable-password':
    '{{sheet}} is protected by a password. Open it in Excel, take the password away, save it, and try once more.',
  'import-problem.too-large-bytes':
    '{{sheet}} is larger than 100 MB, the most that is read. Divide it by office and open one after another.',
  'import-problem.too-large-unpacked':
    '{{sheet}} holds more than 1 GB when unpacked. Copy the table alone to a new file and open that one.',
  'import-problem.too-large-cells':
    '{{sheet}} holds more than 2 million cells. Copy the table alone to a new file and open that one.',
  'import-problem.encoding-control':
    'This cell has characters that cannot be seen ({{cell}}): “{{value}}”. They were left out; check the rest.',
  'import-problem.cell-error':
    'The formula of this cell has no answer: {{value}} ({{cell}}). The cell is read as empty; type what it should hold.',
  'import-problem.turned':
    '{{sheet}} lies on its side (headings in the first column) and was turned to be read. Rows and columns named here are those of the turned table. If that is wrong, untick “Lying table” under Table and columns.',
  'import-problem.hidden-rows':
    'Rows hidden in {{sheet}} are read too: {{count}} (from row {{first}} on). Pass them over where they are not needed.',
  'import-problem.hidden-left':
    'Rows hidden in {{sheet}} are not read: {{count}} (from row {{first}} on). Where they are needed, take them in from the list of rows passed over, or show them in the workbook.',
  'import-problem.hidden-sheets':
    'Hidden sheets passed over: {{count}} ({{names}}). Where one is needed, choose it under Table and columns and tick “This sheet is read”.',
  'import-problem.hidden-columns':
    '{{sheet}} hides the columns {{columns}}. They are read as well.',
  'import-problem.beyond':
    '{{sheet}} holds something far to the right, from {{cell}} on. Only the first {{columns}} columns are read.',
  'import-problem.unreadable-json':
    '{{sheet}} is no JSON file that is known (Popolo, Organigramm-Tool, JSON-LD of Bagan SOTK), or it is damaged. Choose another file, or ask for the table as .xlsx.',
  'import-problem.json-posts':
    'Memberships without a post: {{count}}; their posts were made from role and unit, such as “{{title}}” in {{unit}}. Check the titles.',
  'import-problem.unknown-json':
    '“{{name}}” points to “{{value}}”, which the file does not have ({{at}}, list {{column}}). It was left out.',
  'import-problem.unsure-table':
    'The table of {{sheet}} is not understood surely enough: the columns {{columns}} are known, but not how the units hang from one another. Open the file in Bagan SOTK and say what the columns mean and how the tree is told; or have a column “Unit Name” from the top down, an id and a parent id column, or hierarchical codes.',
  'import-problem.unreadable-mapping':
    '{{sheet}} has not the column headings that “{{name}}” maps. Use another mapping, or --preset auto.',
  'import-problem.unreadable-columns':
    'The column headings of {{sheet}} are not known: {{columns}}. Open the file in Bagan SOTK and say what each column means; or have headings such as “Unit Name”, “Title”, “Holder”, “NIP” in one of the first fifteen rows.',
  'import-problem.unreadable-preset':
    '{{sheet}} does not have the form “{{preset}}” that was asked for. Use --preset auto or choose another form.',
  'import-problem.unreadable-sheet':
    'The sheet {{sheet}} was passed over: its column headings are not known ({{columns}}).',
  'import-problem.unread-columns':
    'Columns of {{sheet}} that are not read: {{columns}}. Where they are needed, give them their meanings at the step “Table and columns”, or change their headings (for example “Holder”, “NIP”, “Since”) and open the file again.',
  'import-problem.table-beside':
    'Another table beside it on {{sheet}} ({{range}}: {{columns}}) is not read. To read it instead, give its columns their meanings and leave all others “Not read”; or move it to another sheet.',
  'import-problem.unreadable-quote':
    'A quotation mark is not closed properly ({{at}}). What follows may have run together; check this row.',
  'import-problem.unreadable-header':
    '{{sheet}} has column headings only and no rows. Choose another file.',
  'import-problem.reason-regulation':
    'text of a regulation: the structure is read from “Susunan organisasi … terdiri atas”; it names no holders, so they are not known, not vacant. Look at the chart',
  'import-problem.regulation-kept':
    'Articles that read otherwise than the program writes them: {{count}} (Pasal {{articles}}); they are kept whole as the office’s own words. Look at them in Text.',
  'import-problem.regulation-unmet':
    '“{{value}}” has duties in Pasal {{article}} and is no unit of the structure. The article is kept whole; add the unit if there is one.',
  'import-problem.regulation-differs':
    'Paragraphs that would be composed otherwise than they were read: {{count}}, beginning with “{{first}}”. Compare with the text itself.',
  'import-problem.regulation-article-twice':
    'Article {{value}} is there twice ({{at}}). Both are read; correct the number.',
  'import-problem.regulation-mark-twice':
    'The mark “{{value}}” is there twice in its list ({{at}}). It is read as the next point; look at its place.',
  'import-problem.regulation-mark-skipped':
    'The mark “{{value}}” does not follow the one before ({{at}}). It is read in its order; see whether a point is missing.',
  'import-problem.regulation-point':
    '“{{value}}” is not understood as the name of a unit ({{at}}) and is not brought in. Add it yourself where it is one.',
  'import-problem.regulation-kind-unknown':
    'The name “{{value}}” does not tell what kind of unit it is ({{at}}). It comes in as another kind; set its kind.',
  'import-problem.regulation-office-unnamed':
    'The text does not give the whole name of its office ({{at}}). It is called “{{value}}”; rename it.',
  'import-problem.regulation-second-list':
    'The structure of “{{value}}” is there twice ({{at}}). The first is read; remove one of them.',
  'import-problem.regulation-uptd-unnamed':
    '“{{value}}” does not say which UPTD it is ({{at}}). It comes in as one unit without a head; put the UPTDs there are in its place.',
  'import-problem.regulation-more':
    '{{sheet}} has more points of this kind ({{count}}), beginning with “{{first}}”. Look at these rows.',
  'import-problem.regulation-annex':
    '{{sheet}} is not read: the structure is taken from the text of the articles. To read the table, choose another form in the step “Table and columns”.',
  'import-problem.reason-siasn-unor': 'columns DiatasanId and NamaUnor were found',
  'import-problem.reason-table': 'an id and a parent id column were found',
  'import-problem.reason-managers': 'the column of managers names names, not ids',
  'import-problem.reason-people':
    'a list of persons; the tree is read from the names of units and posts. Check it on the chart',
  'import-problem.reason-outline': 'a column of hierarchical codes was found, and no parent column',
  'import-problem.reason-listed':
    'there is no id or code column; places are read from the order of the rows and the kind of unit (Dinas, Bidang, Seksi). Check them on the chart',
  'import-problem.reason-bagan': 'a .bagan file',
  'import-problem.reason-asked': 'asked for',
  'import-problem.reason-none': 'no form fits',
  'import-problem.no-name': '(no name, row {{row}})',
  'import-problem.unnamed-person': '(name not told, NIP {{nip}})',
  'import-problem.untitled-post': '(post not told)',
  'import-problem.holder-box': 'Posts under “{{value}}”',
  'import-problem.not-in-post': 'Paid but not in a post.',
  'import-problem.undisclosed': 'Not disclosed (row {{row}})',
  'import-problem.grade': 'Grade: {{value}}',
  'import-problem.group': 'Group: {{value}}',
  'import-problem.payscale': 'Pay scale: {{value}}',
  'import-problem.fte': 'FTE: {{value}}',
  'import-problem.nip-note': 'NIP in the original file: {{value}}',
}

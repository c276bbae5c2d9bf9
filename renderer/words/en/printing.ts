import type { Translated } from '../form/translated.ts'
import type { printing as indonesian } from '../id/printing.ts'

export const printing: Translated<typeof indonesian> = {
  'print.lead': 'Choose a sheet, then print or save it.',
  'print.empty':
    'There is no unit to draw yet. Add units on the chart; their sheets then stand here.',
  'print.kinds': 'Kind of sheet',
  'print.group-chart': 'Chart',
  'print.group-proposal': 'Proposal',
  'print.group-vacancy': 'Vacancies and acting',
  'print.group-letter': 'Letters and swearings-in',
  'print.group-list': 'Reports and lists',
  'print.group-data': 'Data',
  'print.recent': 'Used last',
  'print.options': 'Sheet settings',
  'print.proposal': 'Proposal',
  'print.version': 'Version',
  'print.version-draft': 'draft as it stands',
  'print.version-no': 'version {{no}}',
  'print.branch': 'Only the branch',
  'print.branch-all': 'Whole structure',
  'print.paper': 'Paper',
  'print.paper-own': 'Other size…',
  'print.paper-width': 'Width (mm)',
  'print.paper-height': 'Height (mm)',
  'print.paper-wrong': 'Width and height {{least}}–{{most}} mm each.',
  'print.offers': 'Other choices',
  'print.offer-hint': 'Take this choice',
  'print.turned': 'Orientation',
  'print.upright': 'Portrait',
  'print.wide': 'Landscape',
  'print.mode': 'Division of sheets',
  'print.mode-unit': 'By unit',
  'print.mode-fit': 'One sheet',
  'print.mode-poster': 'Poster',
  'print.content': 'In the boxes',
  'print.content-units': 'Units only',
  'print.content-holders': 'Units and holders',
  'print.min-type': 'Smallest type',
  'print.min-type-wrong': '{{least}}–{{most}} pt',
  'print.pt': 'pt',
  'print.margins': 'Margins (mm)',
  'print.margins-wrong': 'One number, or four (top, right, bottom, left), each {{least}}–{{most}}.',
  'print.all-sheets': 'All sheets, also branches that do not change',
  'print.paraf': 'Table of coordination initials',
  'print.on': 'As of',
  'print.grey': 'Look as a photocopy (grey)',
  'print.print': 'Print',
  'print.save': 'Save as',
  'print.save-pdf': 'Save PDF',
  'print.format-pdf': 'PDF',
  'print.format-svg': 'SVG, one drawing a sheet',
  'print.format-png': 'PNG, one picture a sheet',
  'print.format-docx': 'Word (DOCX)',
  'print.format-xlsx': 'Excel (XLSX)',
  'print.format-csv': 'CSV',
  'print.format-json': 'JSON',
  'print.format-jsonld': 'W3C ORG (JSON-LD)',
  'print.format-ttl': 'W3C ORG (Turtle)',
  'print.format-drawio': 'draw.io',
  'print.format-html': 'HTML for a browser',
  'print.save-title': 'Save {{what}}',
  'print.opened':
    'The PDF is open in the PDF reader. Print it there at actual size (100 %), not “fit to page”, so that the type stays as large as it is.',
  'print.sent': '{{count}} sheets sent to the printer.',
  'print.sent_one': '1 sheet sent to the printer.',
  'print.dialog':
    'The system’s print dialog opens for {{count}} sheets. Choose paper {{paper}}, {{turned}}, scale 100 % (other paper makes the type smaller); cancel there if you do not want to print.',
  'print.dialog_one':
    'The system’s print dialog opens for 1 sheet. Choose paper {{paper}}, {{turned}}, scale 100 % (other paper makes the type smaller); cancel there if you do not want to print.',
  'print.other-way': 'Another way to print',
  'print.read': 'Open in the PDF reader',
  'print.opened-instead':
    'The system’s print dialog cannot be opened on this computer, so the PDF is open in the PDF reader. Print it there at actual size (100 %), not “fit to page”.',
  'print.pdf-of': 'Making a PDF of {{count}} sheets…',
  'print.pdf-of_one': 'Making a PDF of 1 sheet…',
  'print.seconds': '{{seconds}} seconds',
  'print.drawn-of': 'sheet {{done}} of {{count}} drawn',
  'print.pdf-sheet': 'Writing the PDF: sheet {{no}} of {{count}}…',
  'print.pdf-failed':
    'The PDF could not be written ({{reason}}). Try once more; if it fails again, close and reopen the program.',
  'print.picture-of': 'Drawing sheet {{no}} of {{count}}…',
  'print.making': 'Making the sheets…',
  'print.making-long': '{{count}} units, {{seconds}} seconds',
  'print.making-long_one': '1 unit, {{seconds}} seconds',
  'print.stop': 'Stop',
  'print.stopped': 'The making was stopped.',
  'print.again': 'Make them again',
  'print.failed': 'The sheets cannot be made. Choose a larger paper or smaller type. ({{reason}})',
  'print.no-proposal': 'There is no proposal yet. Make one first; this sheet is made of it.',
  'print.to-proposals': 'Open Proposals',
  'print.preview': 'Preview',
  'print.sheets-shown': 'The sheets shown',
  'print.thumbnails': 'All sheets',
  'print.sheet': 'Sheet {{no}}',
  'print.sheet-of': 'Sheet {{no}} of {{count}}',
  'print.sheets': '{{paper}}, sheets: {{count}}',
  'print.sheets_one': '1 sheet {{paper}}',
  'print.not-one': 'Not on one sheet at {{least}} pt:',
  'print.zoom': 'Size of the preview',
  'print.zoom-width': 'As wide as the screen',
  'print.zoom-page': 'A whole sheet',
  'print.zoom-true': 'True size',
  'print.problems': 'Check before printing',
  'print.problems-count': 'To check: {{count}}',
  'print.problem-type-too-small':
    'At {{least}} pt a box, a row or the header is larger than this paper. Type is printed at {{type}} pt: choose larger paper, or lower the limit.',
  'print.problem-type-hard-to-read':
    'The smallest type, {{type}} pt, is hard to read without glasses. Choose larger paper or more sheets.',
  'print.problem-rows-broken':
    '{{count}} rows of units of one rank are broken into several, as if some stood below the others. To keep them whole choose sheets that lie, larger paper, or smaller type.',
  'print.problem-rows-broken_one':
    '1 row of units of one rank is broken into several, as if some stood below the others. To keep it whole choose sheets that lie, larger paper, or smaller type.',
  'print.problem-widths-differ':
    'At {{type}} pt the width of boxes is not the same on all sheets: there are {{count}}. To have them alike choose larger paper or smaller type.',
  'print.problem-alike-takes-more':
    'To have rows of units whole and boxes of one width at {{type}} pt this chart takes {{sheets}} sheets instead of {{loose}}. Smaller type or larger paper saves sheets.',
  'print.problem-over-one-sheet':
    'The summary meant for {{about}} sheets has no room there and takes {{sheets}}. Choose a larger paper, such as A3.',
  'print.problem-lost-letters':
    'No font of the paper has the letter “{{letters}}”; it is printed as “�”. Replace it in the name that holds it.',
  'print.problem-name-broken':
    'Sheet {{sheet}}: “{{name}}” has a word wider than its box, broken onto the next line. Put a space or a hyphen in that word.',
  'print.problem-name-broken-more': '{{count}} more boxes have a broken word.',
  'print.problem-name-broken-more_one': '1 more box has a broken word.',
  'print.problem-no-unit-name': '{{count}} units have no name yet; their boxes are empty.',
  'print.problem-no-unit-name_one': '1 unit has no name yet; its box is empty.',
  'print.problem-no-letterhead':
    'Government and office are not named yet; the letterhead is empty.',
  'print.problem-logo-unreadable':
    'The logo of the office cannot be read and is not printed. Choose the picture again.',
  'print.problem-no-signer-title':
    'The post of the signer is not named yet; neither signature nor header of the attachment is printed.',
  'print.problem-no-signer': 'The signer is not named yet; below the signature it is empty.',
  'print.problem-no-initials': 'Nobody is named who initials.',
  'print.problem-no-decree':
    'The regulation has no number yet; the header of the attachment is not printed.',
  'print.problem-no-decree-title':
    'The regulation has no title yet; the header of the attachment does not say what it is about.',
  'print.problem-in-tray': '{{count}} units are not placed yet and are not on this sheet.',
  'print.problem-in-tray_one': '1 unit is not placed yet and is not on this sheet.',
  'print.problem-draft':
    'The proposal is a draft: numbers of acts and the sheet code may change until it is submitted.',
  'print.problem-clashes':
    '{{count}} points clash with the structure in force; until they are settled they are not printed.',
  'print.problem-clashes_one':
    '1 point clashes with the structure in force; until it is settled it is not printed.',
  'print.problem-undecided': '{{count}} acts are undecided.',
  'print.problem-undecided_one': '1 act is undecided.',
  'print.problem-no-reason':
    '{{count}} acts have no reason yet; the basis of the proposal stands in its place.',
  'print.problem-no-candidate':
    'Nobody is chosen yet for the {{count}} posts of this request; choose in the details of each vacant post.',
  'print.problem-no-candidate_one':
    'Nobody is chosen yet for the post of this request; choose in the details of the vacant post.',
  'print.mend-setting': 'Fill in in Settings',
  'print.mend-form': 'Change it here',
  'print.mend-unit': 'Show on the chart',
  'print.mend-proposal': 'Open the proposal',
  'print.mend-vacancies': 'Open Vacancies',
  'print.mend-chart': 'Open the chart',
  'print.code': 'Code on the decision sheet',
  'print.code-short': '7F3A-92C1',
  'print.code-lacks': 'Type the code of the sheet first.',
  'print.code-open': 'Open the page for keying in',
  'print.code-wrong': 'A code has 8 digits or letters A–F, for example 7F3A-92C1.',
  'print.code-short-of':
    'A code has 8 digits or letters A–F, for example 7F3A-92C1; {{count}} were typed.',
  'print.code-none':
    'No proposal of this file has the code {{code}}. The sheet may be of another file.',
  'print.code-like':
    'There is no code {{typed}}. One like it is {{code}}: “{{name}}”, version {{no}}. Compare it with the code at the foot of the sheet.',
  'print.code-old':
    'This sheet is version {{no}} of “{{name}}”; there is a newer one. Check before keying in.',
  'print.code-renumbered':
    'This sheet was printed from the draft of “{{name}}” when its changes had other numbers. Print it anew before keying in.',
  'print.replace': 'Replacement pages',
  'print.replace-count': 'Replacement pages ({{count}})',
  'print.replace-none': 'No sheet has changed since it was printed on {{date}}.',
  'print.replace-some':
    'Sheets {{pages}} have changed since they were printed on {{date}}. Print those only; their numbers stay.',
  'print.replace-dropped': 'Sheets {{pages}} are no more; take them out of the earlier print.',
  'print.replace-other':
    'Paper, type or contents are not those of the print of {{date}}: every sheet differs. Take the settings of then to print only what changed.',
  'print.replace-as-then': 'Take the settings of then',
  'print.replace-print': 'Print the replacement pages',
  'print.stamp': 'REPLACEMENT PAGE sheet {{no}} · replaces the print of {{was}} · {{now}}',
  'print.stamp-version':
    'REPLACEMENT PAGE sheet {{no}} · replaces version {{version}} printed {{was}} · {{now}}',
  'print.history': 'Printed before',
  'print.history-lead': 'What goes to a printer is kept here; a saved PDF is not printed yet.',
  'print.history-mark': 'Record these sheets as printed',
  'print.history-none': 'Nothing has been printed from this file yet.',
  'print.history-pages': '{{count}} sheets',
  'print.history-pages_one': '1 sheet',
  'print.history-replaced': 'replacement pages: {{pages}}',
  'print.history-version': 'version {{no}} · {{code}}',
  'print.history-again': 'Show again',
  'print.outlines': 'SVG: letters as outlines',
  'print.outlines-why':
    'The same in LibreOffice and other drawing programs; its texts can no longer be searched or changed.',
  'print.dpi': 'Sharpness of PNG pictures',
}

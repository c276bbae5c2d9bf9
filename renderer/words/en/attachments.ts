/** Attachments: scans beside what they prove, and documents nobody has scanned yet. */
export const attachments = {
  'problem.attachment-not-here':
    '“{{name}}” cannot be attached here. Attach it to a decree, a step of filling, a vacancy, a proposal, a regulation or a rule.',
  'problem.attachment-nothing':
    '“{{name}}” was not attached: what it was for is not there any more. Choose the record once more.',
  'problem.attachment-too-large':
    '“{{name}}” has {{size}} MB, and the limit of this office is {{most}} MB. Scan it in black and white or with a lower resolution, then attach it again.',
  'problem.attachment-twice':
    '“{{name}}” is attached here already, as “{{twin}}”. Nothing was added.',
  'problem.attachment-too-many':
    '“{{name}}” was not attached. Attachments here already: {{most}}. Detach what is not needed, or put the scans together.',
  'problem.attachment-gone':
    'That attachment is not there any more. Open the record again to see which are.',
  'problem.scan-empty':
    '“{{name}}” is empty (0 bytes). Scan or copy it once more, then attach it again.',
  'problem.scan-unknown':
    '“{{name}}” is no PDF, JPG, PNG or DOCX, so it was not attached. Save it as one of these first.',
  'problem.scan-broken':
    '“{{name}}” is cut off or damaged, so it was not attached. Open it in a usual reader; if that fails too, scan or copy it once more.',
  'problem.scan-macros':
    '“{{name}}” holds macros, so it was not attached. Save it as a PDF, or as a DOCX without macros.',
  'problem.scan-renamed':
    '“{{name}}” is a {{media}} inside, which is not what its name ends in. Give it the right ending, then attach it again.',
  'problem.scan-unread':
    '“{{name}}” cannot be read, so it was not attached. If it is a folder, attach the files in it.',
  'problem.scan-not-kept': '“{{name}}” was not attached, and nothing is half written. {{reason}}',
  'attachments.title': 'Attachments',
  'attachments.none': 'No scans yet.',
  'attachments.add': 'Attach…',
  'attachments.choose': 'Choose scans (PDF, JPG, PNG, DOCX)',
  'attachments.files': 'Scans and documents',
  'attachments.open': 'Open attachment {{name}}',
  'attachments.detach': 'Detach',
  'attachments.detach-named': 'Detach {{name}}',
  'attachments.line': '{{media}} · {{size}} · {{date}}',
  'attachments.kept': 'Attached: {{name}}.',
  'attachments.kept-locked':
    'Attached: {{name}}. That PDF asks for a passphrase; whoever opens it has to know it.',
  'attachments.kept-named':
    'Attached as {{name}}: its own name holds a folder or signs nobody sees.',
  'attachments.kept-many': 'Files attached: {{count}}.',
  'attachments.hint': 'Files can be dropped here too, or pasted with Ctrl+V.',
  'attachments.drop': 'Drop to attach: {{of}}',
  'attachments.busy': 'Attaching “{{name}}”, {{no}} of {{of}}…',
  'attachments.pasted': 'Pasted {{date}} {{time}}',
  'attachments.refused-seen': 'Close message',
  'attachments.smaller':
    '“{{name}}” has {{was}} ({{wasPixels}} px), more than this office allows. It can be attached smaller: {{size}} ({{pixels}} px). The file itself stays as it is.',
  'attachments.smaller-keep': 'Attach the smaller one',
  'attachments.smaller-leave': 'Do not attach',
  'attachments.of-case': 'filling of {{post}}',
  'attachments.of-sheet': 'decision sheet of {{name}}',
  'attachments.of-regulation': 'regulation of the office',
  'attachments.group': 'Attachments',
  'attachments.group-lead':
    'Scans are kept in the folder of this office beside what they prove, once by their content.',
  'attachments.limit': 'Largest size of an attachment (MB)',
  'attachments.limit-hint':
    'From 1 to {{most}} MB; empty means {{usual}} MB. What is attached already stays.',
  'attachments.limit-unread':
    '“{{text}}” is no whole number from 1 to {{most}}; the limit stays as it was.',
  'attachments.missing':
    'The file “{{name}}” is not on this computer. Its record stays; take the file from a copy, or attach it again.',
  'attachments.not-arrived':
    'This scan has not arrived yet: it is on the computer that attached it. Once that computer is connected, open it again; the record is unchanged.',
  'attachments.integrity-none': 'No attachments.',
  'attachments.integrity':
    'Attachments: whole {{whole}}, not on this computer {{missing}}, changed {{changed}}, named by no record {{unnamed}}.',
  'attachments.integrity-copy':
    'Attachments in the second copy: {{whole}} whole, {{missing}} not there yet, {{changed}} with other content.',
  'attachments.integrity-leftover':
    'Files in the folder of attachments that no record and no history names, left by an attaching that was cut off: {{count}} ({{size}}).',
  'attachments.sweep': 'Set aside what nothing names',
  'attachments.swept': 'Set aside: {{count}}. After 30 days they are deleted.',
  'attachments.integrity-unread': 'The folder of attachments cannot be read. {{reason}}',
  'carried.with': 'Take {{count}} attachments ({{size}}) along in .bagan copies',
  'carried.with_one': 'Take one attachment ({{size}}) along in .bagan copies',
  'carried.hint':
    'Without attachments the copy is small, and its records are complete all the same.',
  'carried.not-without': 'A copy that leaves out anything of people never takes attachments along.',
  'carried.too-large':
    'Too large for one file ({{most}} MB at most). The second copy and the shared folder take all of them.',
  'carried.copy': '.bagan copy with {{count}} attachments ({{size}})',
  'carried.copy_one': '.bagan copy with one attachment ({{size}})',
  'carried.lacking': '{{count}} attachments did not go along: not on this computer, or damaged.',
  'carried.lacking_one': 'One attachment did not go along: not on this computer, or damaged.',
  'carried.left': '{{count}} attachments did not go along in this copy.',
  'carried.left_one': 'One attachment did not go along in this copy.',
  'carried.damaged': '{{count}} attachments of that file did not come: damaged, or not in it.',
  'carried.damaged_one': 'One attachment of that file did not come: damaged, or not in it.',
  'carried.refused': '{{count}} attachments of that file were not kept. {{reason}}',
  'carried.refused_one': 'One attachment of that file was not kept. {{reason}}',
  'missing.title': 'Decrees without a scan',
  'missing.file': 'Decrees without a scan',
  'missing.left-out':
    'Attachments go out with what is told of people, so what has no scan cannot be told here.',
  'missing.none': 'Every document on record has its scan.',
  'missing.none-here': 'No document within this filter lacks its scan.',
  'missing.nothing':
    'No decree, letter or regulation is on record yet. Every appointment that runs or bears a number, every numbered letter of a step, every decided proposal and the regulations they rest on stand here until their scans are attached.',
  'missing.all-there':
    'Every decree, letter and regulation on record as of {{date}} has its scan. What is recorded next stands here until its scan is attached.',
  'missing.kind': 'Kind of document',
  'missing.kind-all': 'All documents ({{count}})',
  'missing.kind-appointment': 'Decrees of appointment',
  'missing.kind-step': 'Letters of steps',
  'missing.kind-vacancy': 'Written approvals',
  'missing.kind-proposal': 'Decision sheets',
  'missing.kind-regulation': 'Regulation of the office',
  'missing.kind-law': 'Regulations it rests on',
  'missing.kind-count': '{{kind}} ({{count}})',
  'missing.kind-any': 'All kinds',
  'missing.open': 'Attachments…',
  'missing.to-record': 'Open its record',
  'missing.still': 'Without a scan here this document stays on the list.',
  'missing.had': 'It has its scan now and leaves the list.',
  'missing.summary': 'Decrees and documents without a scan: {{count}}',
  'missing.count': 'Documents without a scan: {{count}}.',
  'missing.col-what': 'Document',
  'missing.col-number': 'Number',
  'missing.col-date': 'Date',
  'missing.col-whose': 'Post and holder',
  'missing.col-post': 'Post',
  'missing.col-person': 'Holder',
  'missing.col-id': 'Id',
  'missing.appointment': 'Decree of appointment',
  'missing.step': 'Letter of a step: {{stage}}',
  'missing.vacancy': 'Written approval of the minister',
  'missing.law': 'Regulation it rests on',
  'missing.regulation': 'Regulation of this office',
  'missing.proposal': 'Signed decision sheet',
} as const

import type { Translated } from '../form/translated.ts'
import type { headless as indonesian } from '../id/headless.ts'

export const headless: Translated<typeof indonesian> = {
  'headless.no-option': 'There is no option {{option}} for {{command}}. There are: {{known}}.',
  'headless.help-commands': 'Commands without a window:',
  'headless.help-input':
    'FILE is anything the program opens, or demo, demo-2022, city:SEED:UNITS. Every command takes --lang id|en; --passphrase-file FILE opens and seals .bagan files, --open-with FILE opens them alone.',
  'headless.help-papers': 'What export writes, by --what (its formats after the name):',
  'headless.help-no-file': '(needs no FILE)',
  'headless.no-input': 'Name the file to read, or demo, demo-2022, city:SEED:UNITS.',
  'headless.no-sample':
    'There is no sample “{{name}}”. There are: demo, demo-2022, city:SEED:UNITS (both numbers).',
  'headless.no-mapping':
    '{{name}} is no file of a column mapping. Save a mapping from the import window and name that file.',
  'headless.no-preset': 'The form “{{name}}” is not known. There are: {{known}}.',
  'headless.no-date': '“{{text}}” is not a date. Write for example --on 2018-10-04.',
  'headless.no-out': 'Say where the result goes: {{command}} … --out NAME.',
  'headless.out-to-file':
    'The result is written to a file, not to standard output. Name it: --out NAME.',
  'headless.no-what': 'There is no part “{{what}}”. There are for --what: {{known}}.',
  'headless.no-format': 'There is no form “{{format}}” for this part. There are: {{known}}.',
  'headless.no-choice': 'There is no --{{option}} {{value}}. There is: {{known}}.',
  'headless.no-appointment': 'There is no appointment {{id}} in this file.',
  'headless.no-post': 'There is no post “{{id}}” in this file.',
  'headless.no-span':
    'The span ends on {{until}}, before it begins on {{from}}. Correct --from or --until.',
  'headless.no-unit': 'There is no unit “{{id}}” in this file.',
  'headless.no-proposals': 'There is no proposal in this file.',
  'headless.unreadable-proposals':
    'Proposals in this file cannot be read: {{named}}. In brackets the field that is damaged. Export the proposal again from the file it came from, or use a backup.',
  'headless.no-proposal': 'There is no proposal “{{id}}” in this file. There are: {{known}}.',
  'headless.no-sheet': 'No sheet was written: there is no unit to draw on that day.',
  'headless.written': '{{path}} written.',
  'headless.since-two':
    'Name two files: the list before (or the file of the office), then the new list.',
  'headless.article-unit': '{{name}}: task {{tugas}}, functions {{fungsi}}, details {{uraian}}',
  'headless.article-unmet': '{{name}} is no unit',
  'headless.article-said': 'Pasal {{number}}: {{told}}',
  'headless.article-partly': 'Pasal {{number}}: {{told}} (partly the office’s own words)',
  'headless.article-whole': 'Pasal {{number}}: {{told}} (kept whole as the office’s own words)',
  'headless.article-gone': 'Pasal {{number}}: taken out, its number stays',
  'headless.article-sentences': 'Usual sentences replaced by those of this text: {{count}}.',
  'headless.inspect-duties': 'Duties: {{count}}.',
  'headless.inspect':
    '{{file}}: form {{preset}} ({{reason}}); {{units}} units, {{posts}} posts, K {{seats}}, {{people}} people, {{appointments}} appointments, {{vacantSeats}} vacant seats, {{abolished}} rows abolished, {{roots}} tops, {{problems}} notes.',
  'headless.unsure-table':
    '{{sheet}}: how to read it is only {{sure}} sure, below {{least}}; nothing was taken. Say what its columns mean in the window, or give --preset.',
  'headless.notes': '{{file}}: {{count}} notes from reading it. See them all with bagan inspect.',
  'headless.nothing-to-restore':
    'This folder has no journal or backup that can be read. Choose the folder of a file (with riwayat.jsonl in it).',
  'headless.restored': '{{path}} written: restored up to change {{seq}}.',
  'headless.restored-partly':
    '{{path}} written: restored up to change {{seq}}; {{left}} later journal lines are damaged or do not follow any more, and are not used.',
  'headless.compare-two': 'Name two files: compare A B [--on-a DATE] [--on-b DATE] [--by id|path].',
  'headless.no-past': 'The structure in force on {{on}} cannot be read from {{file}}.',
  'headless.compare-by': '--by {{by}} is not known. There are: id, path.',
  'headless.compare':
    '{{fileA}} ({{postsA}} posts) → {{fileB}} ({{postsB}} posts): {{postsAdded}} created, {{postsAbolished}} abolished, {{postsMoved}} moved, {{postsRenamed}} renamed, {{holderChanged}} changed holder, {{becameVacant}} became vacant.',
  'headless.compare-duties':
    'Functions: {{moved}} moved to another unit, {{homeless}} without a home, {{double}} said twice.',
  'headless.compare-homeless': 'Without a home: “{{text}}” ({{unit}})',
  'headless.compare-rename': 'Taken for a rename: {{from}} → {{to}} ({{why}})',
  'headless.compare-title': 'COMPARISON OF TWO ORGANISATION STRUCTURES',
  'headless.compare-sheet': 'Changes',
  'headless.compare-act': 'Kind of change',
  'headless.compare-subject': 'What changes',
  'headless.compare-place': 'Under',
  'headless.compare-side': '{{name}} ({{posts}} posts)',
  'headless.compare-same': 'Nothing differs.',
  'headless.merge-two': 'Name two .bagan files: merge MINE THEIRS --out RESULT.bagan.',
  'headless.merge-other-office':
    'The two files are not of the same office: fewer than half of their records are the same. To see what differs use compare.',
  'headless.merge-left-out':
    '{{name}} is a copy that is not complete ({{leftOut}}), so it cannot be merged. Ask for the complete copy.',
  'headless.merge-scans': 'Scans in it: {{count}}.',
  'headless.merge-scans-left':
    'Scans left out, as they are damaged or more than one file takes: {{count}}.',
  'headless.merged':
    '{{taken}} records taken; {{clashes}} clashes wait for a decision, {{repaired}} repaired, {{findings}} new findings.',
  'headless.merge-there': 'still there',
  'headless.merge-gone': 'removed',
  'headless.merge-document': 'changed',
  'headless.locked':
    '{{path}} is locked. Give its passphrase (or recovery code) in a file: --open-with FILE.',
  'headless.no-passphrase': 'The first line of {{path}} is empty; the passphrase stands there.',
  'headless.about-inspect': 'What an import would bring, and every note with its cell.',
  'headless.about-check':
    'Findings of the rules, vacant posts, acting terms, retirements, and who is away, will go or has gone.',
  'headless.about-compare': 'Numbered changes from A to B; with --out as paper or table.',
  'headless.about-export': 'One paper, table or data file, by --what.',
  'headless.about-restore':
    'One .bagan file from an office’s folder on disk (its journal and snapshots).',
  'headless.about-attach':
    'The file with one scan more (PDF, JPG, PNG, DOCX) beside the record of --to.',
  'headless.option-to': 'the id of the record or proposal it is attached to',
  'headless.option-sort': 'what kind of attachment it is; the first of them where nothing is said',
  'headless.attach-what': 'Name the office’s file, then one scan, --to ID and --out RESULT.bagan.',
  'headless.attach-from':
    'Name one file of an office, then --from FOLDER and --out RESULT.bagan (or --json alone, to look first).',
  'headless.attach-from-much':
    'What lies in that folder is too large for one file. Match it in the window, which reads a file at a time.',
  'headless.attach-attached': 'attached',
  'headless.attach-several': 'to be chosen in the window',
  'headless.attach-none': 'not known',
  'headless.attach-there': 'there already',
  'headless.attach-refused': 'refused',
  'headless.attach-sum': 'Attached {{attached}}, there already {{there}}, not attached {{left}}.',
  'headless.attach-to':
    'Name the record it belongs to with --to ID; its id stands in the JSON that is exported.',
  'headless.attach-sort': 'There is no kind of attachment “{{name}}”. There are: {{known}}.',
  'headless.scans': 'Attachments: {{whole}} whole, {{damaged}} damaged, {{missing}} not here.',
  'headless.scans-lying': 'Attachments in that folder: {{whole}} whole, {{damaged}} damaged.',
  'headless.scans-carried': '{{count}} attachments went along, {{left}} did not.',
  'headless.scans-carried_one': 'One attachment went along, {{left}} did not.',
  'headless.scans-too-much':
    'The attachments are more than {{most}} MB, too large for one file. Copy the folder of the office, or use the second copy.',
  'headless.about-update':
    'proves a folder of releases: signature, version, and each package in it. Without FOLDER: the folder of updates of this computer.',
  'headless.update-what': 'Say what is wanted: update check [FOLDER].',
  'headless.update-newer':
    'Version {{version}} ({{day}}) is newer than this program ({{running}}); its signature is right.',
  'headless.update-same':
    "Version {{version}} ({{day}}) is this program's own; its signature is right.",
  'headless.update-older':
    'Version {{version}} ({{day}}) is older than this program ({{running}}); its signature is right, and it is not offered.',
  'headless.update-none-own': 'There is no package for this computer.',
  'headless.package-whole': 'whole',
  'headless.package-missing': 'not in that folder',
  'headless.package-damaged': 'damaged or exchanged',
  'headless.package-own': '(for this computer)',
  'headless.about-server':
    'sets up the city’s own PostgreSQL: init prepares the database, member makes a member, check looks it over. Without --server the SQL is written for somebody to run.',
  'headless.option-server': 'the server, such as postgres://postgres@server.city.go.id/bagan',
  'headless.option-ca': 'the file of the CA that signed the server’s certificate',
  'headless.option-password-file': 'a file with the administrator’s password',
  'headless.option-name':
    'the name of the organisation (init), the member’s full name (member), or what the attachment is called',
  'headless.option-login': 'the member’s login on the server',
  'headless.option-job':
    'the member’s job: organisation (the secretariat), personnel (HR), office (one office, with --unit), leader (reads only), none (no member any more)',
  'headless.server-what': 'Say what is wanted: server init, server member or server check.',
  'headless.server-needs': 'The command server {{what}} needs --{{option}}.',
  'headless.server-url':
    'The address “{{value}}” is not understood. Write it like postgres://postgres@server.city.go.id/bagan.',
  'headless.server-done': 'The server {{server}} is set up.',
  'headless.server-member-done': '{{login}} is a member on {{server}}.',
  'headless.server-member-gone':
    '{{login}} is no member on {{server}} any more; what they did stays.',
  'headless.server-unit-unknown':
    'There is no unit “{{unit}}” on the server. Write its name as it stands on the chart.',
  'headless.server-unit-twice':
    'More than one unit on the server is called “{{unit}}”. Give them different names on the chart, or give its id: {{ids}}.',
  'headless.server-unit-early':
    'The unit “{{unit}}” cannot be found by its name yet: its organisation is not on the server. Make the member after the organisation office has joined (with --server).',
  'headless.server-sound': 'Server {{server}}: nothing has to be put right.',
  'headless.server-connect-public':
    'Every login of this server can get into the database {{about}}; run server init.',
  'headless.server-no-tls': 'TLS is not turned on (ssl = on).',
  'headless.server-password-form': 'Passwords are kept as {{about}}; use scram-sha-256.',
  'headless.server-member-above':
    '{{about}} can go past what a member may do; use another login without an administrator’s rights.',
  'headless.server-member-without-login': '{{about}} is a member, but cannot log in.',
  'headless.server-member-without-unit':
    'The unit of {{about}} is not on the server; run server member again with the right --unit.',
  'headless.server-nobody-of-organisation': 'There is no member with the job organisation yet.',
  'headless.server-not-begun': 'The organisation was not sent to the server yet.',
  'headless.server-gap': '{{about}} batches are missing on the server; restore it from a backup.',
  'headless.about-merge':
    'Two copies of one office that were worked on apart as one file; what both changed is kept both ways until it is decided.',
  'headless.about-verify':
    'Whether an office’s folder on the disk is whole: journal, every snapshot, printed codes; --out as a PDF sheet.',
  'headless.about-copy':
    'Everything in FILE as one .bagan file; sealed where a passphrase is given.',
  'headless.about-person':
    'All that is on record about one person (--person), to be handed to them: PDF or JSON.',
  'headless.about-forget':
    'A .bagan file without the data of one person (--person), in proposals and earlier structures too.',
  'headless.about-papers':
    'The chart (PDF and picture) and the list of vacant posts, in one folder.',
  'headless.about-help': 'Every command, or one with its options; --man as a manual page.',
  'headless.option-preset':
    'how a table is read: the name of a form, or a file of a column mapping',
  'headless.option-hidden': 'sheets and rows that the workbook hides are read too',
  'headless.option-turned': 'tables that lie on their side: rows are read as columns',
  'headless.option-by': 'pairs are found by id or by place',
  'headless.option-what': 'which paper, table or data; listed below',
  'headless.option-kind':
    'how it takes the place of the one in force, or another form of the same paper',
  'headless.option-format': 'form of the file; else what --out ends in',
  'headless.option-out': 'where the result is written; a folder that is not there is made',
  'headless.option-on': 'as it stands on that day, YYYY-MM-DD',
  'headless.option-on-a': 'side A on that day',
  'headless.option-on-b': 'side B on that day',
  'headless.option-unit': 'one unit and all below it',
  'headless.option-event': 'a letter for each who took up a post with that one',
  'headless.option-appointment': 'one appointment',
  'headless.option-from':
    'First day of the report; without it the first of that month (appointments: all; agenda: Monday); scans: their folder',
  'headless.option-from-name': 'who hands the work over',
  'headless.option-to-name': 'who takes the work over',
  'headless.option-until':
    'Last day of the report, the same as --on; of an agenda its last day alone',
  'headless.option-person': 'which person: id or NIP',
  'headless.person-missing': 'Name the person by --person ID or NIP.',
  'headless.no-person': 'There is nobody called {{name}}.',
  'headless.person-format': 'The name of the file ends in .pdf or .json.',
  'headless.option-post':
    'The post candidates are listed for; without it every vacant post that is sworn in',
  'headless.option-family': 'one family of posts',
  'headless.option-eselon': 'one eselon',
  'headless.option-months': 'how many months ahead',
  'headless.option-settle': 'every clash is decided as the first or the second file has it',
  'headless.option-against': 'another file, which is in force: what is written is set against it',
  'headless.no-against':
    'The file to set it against cannot be read: {{name}}. Name one file, no folder.',
  'headless.no-amend': 'An amending regulation needs what it amends: add {{options}}.',
  'headless.option-documents': 'kind of documents without a scan',
  'headless.option-rows': 'rows of the map of retirements',
  'headless.option-proposal': 'which proposal; else the latest',
  'headless.option-version': 'version of the proposal; without a command: of the program',
  'headless.option-paper': 'paper, or width x height in mm',
  'headless.option-portrait': 'paper stands upright',
  'headless.option-min-type': 'smallest type in pt (8)',
  'headless.option-margin': 'margin of the paper in mm',
  'headless.option-mode': 'a unit a sheet, all on one sheet, or a poster',
  'headless.option-holders': 'with the names of holders',
  'headless.option-paraf': 'with a column for initials',
  'headless.option-all-sheets': 'all sheets, also those that did not change',
  'headless.option-without': 'what is left out',
  'headless.option-outlines': 'letters of SVG as outlines, the same in every drawing program',
  'headless.option-dpi': 'dots to the inch of a picture (200)',
  'headless.option-passphrase-file':
    'the passphrase in this file’s first line seals what is written and opens what is read',
  'headless.option-open-with': 'a passphrase that only opens what is read',
  'headless.option-json': 'the result as JSON on standard output',
  'headless.option-lang': 'the language of words (id)',
  'headless.option-user-data': 'another folder for the program’s data',
  'headless.option-help': 'this text, or that of one command',
  'headless.option-man': 'with help: the manual page for man',
  'headless.man-one-line': 'organisation chart and vacant posts of a local government',
  'headless.man-name': 'NAME',
  'headless.man-synopsis': 'SYNOPSIS',
  'headless.man-description': 'DESCRIPTION',
  'headless.man-commands': 'COMMANDS',
  'headless.man-options': 'OPTIONS',
  'headless.man-papers': 'VALUES OF --what',
  'headless.man-exit': 'EXIT STATUS',
  'headless.man-examples': 'EXAMPLES',
  'headless.man-about-window':
    'Without a command the program opens its window: empty, on the example demo, or on one file. A word that is not known opens nothing.',
  'headless.man-about-commands':
    'With a command it works without a window, also beside an open one and without a display: where there is no DISPLAY, Xvfb runs as long as the command. JSON and this text go to standard output, all other words to standard error. “… written” is told only when the file is on the disk.',
  'headless.man-exit-0': 'done',
  'headless.man-exit-1':
    'done, but the input has faults or there was nothing to draw; or it is not sure enough what the table means, and nothing was written',
  'headless.man-exit-2':
    'wrong use, unreadable, or not to be written; the reason is on standard error',
  'headless.man-exit-130': 'broken off: SIGHUP, SIGINT, SIGTERM',
  'headless.man-example-copy': 'A sealed copy each night, from the folder of the office:',
  'headless.man-example-papers': 'The papers of the month from that copy:',
  'headless.unsure-passphrase':
    'The letters in {{path}} cannot be read for sure, so its passphrase is not used. Open it in Notepad or another editor and save it again as UTF-8 text.',
  'headless.file-chart': 'chart',
  'headless.file-vacancies': 'vacant-posts',
}

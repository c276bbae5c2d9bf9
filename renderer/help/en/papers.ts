import { type PageText, step } from '../form/page-text.ts'
import {
  LINUX_MONTHLY,
  LINUX_NIGHTLY,
  LINUX_SCRIPT,
  WINDOWS_MONTHLY,
  WINDOWS_NIGHTLY,
  WINDOWS_SCRIPT,
} from '../form/scheduled-lines.ts'
import {
  SERVER_AUTHORITY,
  SERVER_BACKUP,
  SERVER_CERTIFICATES,
  SERVER_CONF,
  SERVER_INIT,
  SERVER_INSTALL,
  SERVER_MEMBERS,
  SERVER_NO_MEMBER,
  SERVER_PASSWORDS,
  SERVER_RESTORE,
} from '../form/server-lines.ts'
import type { papers as id } from '../id/papers.ts'

/** Paper, tables and backups. */
export const papers: Record<keyof typeof id, PageText> = {
  'print-lampiran': {
    title: 'Print the chart as an attachment (Lampiran)',
    find: 'size print annex chart paper f4 a3 pdf structure',
    steps: [
      step`Fill in the head of the attachment in ${'screen.pengaturan'} › ${'settings.decree'}.`,
      step`Open ${'screen.cetak'}, choose the sheet below ${'print.group-chart'}, then ${'print.paper'} and ${'print.turned'}.`,
      step`Mend what ${'print.problems'} names, then ${'print.print'} at 100%, or ${'print.save-pdf'}.`,
    ],
  },
  'print-poster': {
    title: 'Print a poster for the wall',
    find: 'poster wall large a0 a1 glue many sheets',
    steps: [
      step`Open ${'screen.cetak'}, choose the chart, and at ${'print.mode'} choose ${'print.mode-poster'}.`,
      step`Choose the ${'print.paper'} your printer has: the chart is divided into sheets with marks to join them.`,
    ],
  },
  'smaller-paper': {
    title: 'Make it fit and stay readable',
    find: 'does not fit too small type paper margin one sheet',
    steps: [
      step`Open ${'screen.cetak'} and fill in ${'print.min-type'}: the program never prints smaller without saying so.`,
      step`Choose ${'print.paper'}, ${'print.mode'} or ${'print.branch'}; ${'print.offers'} names ways that fit.`,
      step`Rows stay whole and boxes of one width on all sheets. Where that takes more sheets, press the smaller type among ${'print.offers'}. Charts of more than 600 units may not be alike: choose larger paper.`,
    ],
  },
  'print-replacement': {
    title: 'Print replacement pages alone',
    find: 'replacement page changed reprint part sheet',
    steps: [
      step`Open ${'screen.cetak'} and choose a paper that was printed before.`,
      step`Press ${'print.replace'}: sheets that changed are shown; ${'print.replace-print'} prints those alone.`,
      step`Where paper or contents are others now, ${'print.replace-as-then'} brings back all that was chosen then; the version stays.`,
    ],
  },
  'print-vacancies': {
    title: 'Print the register of vacant posts',
    find: 'register vacant list report acting print excel needs attention overdue due deadline',
    steps: [
      step`Open ${'screen.kekosongan'} › ${'vacancy.tab-register'} and filter as you need.`,
      step`Press ${'vacancy.export'} › ${'vacancy.export-pdf'} or ${'vacancy.export-xlsx'}.`,
      step`What is overdue or due within 30 days: on ${'screen.bagan'} press ${'due.print'} on the card Needs attention.`,
    ],
  },
  'print-peta-jabatan': {
    title: 'Print the map of posts (peta jabatan)',
    find: 'map posts need staffing class workload shortage surplus headcount count number employees',
    steps: [
      step`Open ${'screen.ringkasan'} › ${'ringkasan.tab-numbers'}; beside ${'ringkasan.peta'} choose ${'ringkasan.peta-chart'}, ${'ringkasan.peta-list'} or ${'ringkasan.peta-xlsx'}.`,
      step`K and B are filled in for each post, fastest in ${'screen.lembar'}.`,
    ],
  },
  'copy-picture': {
    title: 'Copy the chart into Word or PowerPoint',
    find: 'picture copy word powerpoint slide presentation png svg image',
    steps: [
      step`In ${'screen.bagan'} choose ${'chart.copy-picture'} (Ctrl+Shift+C), then paste it in the document.`,
      step`As a picture file: ${'screen.cetak'} › ${'print.save'} › ${'print.format-svg'} or ${'print.format-png'}.`,
      step`For LibreOffice, CorelDRAW or a cutter turn on ${'print.outlines'}: the drawing is the same everywhere, its texts are outlines.`,
    ],
  },
  'import-table': {
    title: 'Import a table from Excel, CSV, Word or PDF',
    find: 'word docx odt libreoffice pdf scan document annex regulation article import excel csv siasn table read data upload bring in sum signature blanks spaces spelling struck passed over visio organogram popolo',
    steps: [
      step`Open ${'screen.data'} › ${'data.open'}, or drag the file onto the window.`,
      step`Word documents, ODT and PDFs give each of their tables, the text of a regulation (.txt, .docx, .odt, .pdf, or pasted) its structure. What is not read is told; a scan needs OCR first.`,
      step`In ${'import.step-table'} look at the headings and the meaning of each column (a lying table is turned); in ${'import.step-hierarchy'} at how the tree is read. Without a column of kinds, the title of a post tells its kind; what stays unsure is told.`,
      step`What is struck (sums, signatures, hidden rows) is not read; press the number of a row to use it after all.`,
      step`A holder’s cell may say “Budi (Plt)”, “Pensiun”, “KOSONG” or two names; what looks like no name is asked.`,
      step`In ${'import.step-preview'} put ${'import.problem-list'} (spaces, spelling, repeated ids, namesakes) right with their buttons, then ${'import.accept'}.`,
    ],
  },
  'update-from-table': {
    title: 'Update from a table',
    find: 'update sync refresh excel again newest',
    steps: [
      step`Open the office, then ${'screen.data'} › ${'data.open'} and choose the new table.`,
      step`Choose ${'import.step-update'}: each difference can be ticked. A person is known by NIP, then by name and day of birth. What you changed yourself is marked as a clash.`,
      step`Next month’s list may bear another name. KOSONG lets the old holder go.`,
      step`Above it stands how many became vacant, were filled, and ended since the last list; ${'since.print'} prints it. Once carried out, it is in the monthly report.`,
      step`Carry out what is ticked. One Ctrl+Z undoes all of it.`,
    ],
  },
  'blank-table': {
    title: 'Gather data with an empty table',
    find: 'empty table form template excel gather collect send',
    steps: [
      step`Open ${'screen.data'} and save ${'data.blank'}; how to fill it in stands inside.`,
      step`Once it is filled in, open it with ${'data.open'}: its headings are known for certain.`,
      step`The sheets ${'kind.duty'}, ${'kind.law'} and ${'kind.task'} may stay empty. Such a sheet is read by itself too, or pasted: its units and posts are known by id, or by a name that only one bears.`,
    ],
  },
  'export-table': {
    title: 'Save data for Excel or another program',
    find: 'download export excel csv json drawio save send table html without nip visio draw io share',
    steps: [
      step`Open ${'screen.data'}, part ${'data.export'}.`,
      step`Tick at ${'without.legend'} what may not go out: ${'without.tick-nip'}, ${'without.tick-birth'} or ${'without.tick-names'}.`,
      step`Choose the form of the file in its row. Anybody can open the HTML without this program.`,
      step`Tables as XLSX may be changed in Excel and opened again. An added row needs no id: fill in Parent Unit Id (of a post: Unit Id) with the id or the name of its unit.`,
    ],
  },
  'copy-to-computer': {
    title: 'Copy a file to another computer',
    find: 'password passphrase secret other computer laptop usb stick copy backup send move file share mail email give another',
    steps: [
      step`Press the office’s name at the top left › ${'shell.save-copy'}, and save it on a stick.`,
      step`On the other computer choose ${'welcome.open'}. Structure, proposals and past structures come along.`,
      step`From then on each goes its own way. Where both are worked on, ${'screen.data'} › ${'data.tab-sharing'} brings them together again.`,
    ],
  },
  'work-together': {
    title: 'Work together: share the work with a colleague',
    find: 'together send to colleague two people share the work merge bring together clash conflict sync two laptops personnel take receive collaborate',
    steps: [
      step`Fill in ${'settings.officer'} under ${'screen.pengaturan'} at each computer, so that it shows who changed what.`,
      step`The first one: ${'screen.data'} › ${'data.tab-sharing'} › ${'sharing.send'}, and put the file on a stick or pass it on, with the scans where that is chosen. The colleague opens it once with ${'welcome.open'}.`,
      step`Then each works at their own computer. At any time: ${'sharing.send'} here, ${'sharing.take'} there, in any order; nobody is overwritten.`,
      step`Read what came in and from whom. ${'sharing.take-back'} undoes it, as long as nothing was done or sent after it.`,
      step`What two changed at once bears the mark ${'sharing.mark'} and waits below ${'sharing.clash-title'}: choose the value, then ${'sharing.clash-settle-none'}. It can be undone, goes out with the next file, and nobody is asked again.`,
      step`A copy made without names or NIPs cannot be taken. Data of a person erased here is erased at the colleague’s computer too, before anything more is taken there.`,
    ],
  },
  restore: {
    title: 'Restore a backup',
    find: 'backup restore broken lost yesterday recover history damaged mended set aside unreadable data missing gone crash',
    steps: [
      step`Open ${'screen.riwayat'} › ${'restore.tab-restore'} and choose a state below ${'restore.snapshots'} or ${'restore.journal'}.`,
      step`Read what will change, then ${'restore.do'}. It is one step that can be undone.`,
      step`Broken computer: copy the folder of the file (${'shell.reveal'}); the .bagan backups inside open with ${'welcome.open'}.`,
      step`Told that something was damaged and mended: nothing needs doing. The old file is set aside in the folder; what cannot be read is in ${'restore.tab-tray'}.`,
      step`What did not win when two copies differed never goes by itself: choose ${'restore.aside'}, look at what it has, and ${'restore.do'} where that is the right one; what is another office’s: ${'restore.apart'}.`,
    ],
  },
  'not-saved': {
    title: 'When the program cannot save',
    find: 'cannot save failed not saved disk full permission denied read only folder gone drive removed',
    steps: [
      step`Read the folder and the reason in the warning at the top. What was saved stays whole; do not switch off the computer yet.`,
      step`The disk is full: free some space. No permission, or the drive was taken out: bring the folder back. The program tries every 10 seconds; ${'shell.retry'} tries now.`,
      step`Changes the disk refused are taken back from the screen and stand in that warning by name. ${'shell.retry'} brings them back; ${'held.save'} copies the office with them to another disk; ${'held.discard'} lets them go.`,
      step`Still not: ${'shell.save-copy'} in the menu of the office’s name, and choose another disk. As soon as ${'shell.saved'} stands there, all is safe.`,
      step`A stick with its write lock on, or a folder that can only be read: offices are opened to look at and to print alone. Switch the lock off, or copy the whole folder of the program to the computer and open it there.`,
    ],
  },
  unexpected: {
    title: 'When something unexpected happens',
    find: 'error crash bug hang stuck broken stopped empty white blank list cannot be read failed strange unexpected screen',
    steps: [
      step`Read the notice: what was not done. What is marked ${'shell.saved'} stays saved, on this computer and in the file’s folder.`,
      step`A list that cannot be read: ${'unexpected.again'}. A part that stopped: ${'unexpected.part-again'}. A change that was refused: its field shows again what stood there; type it once more.`,
      step`It happens again: close and open the program. Nothing is lost by it.`,
      step`Still: make a ${'report.title'} and hand it to whoever maintains this program.`,
    ],
  },
  'problem-report': {
    title: 'Make a problem report',
    find: 'problem report bug error send log notes support maintainer zip version',
    steps: [
      step`Open ${'report.open'} from the menu Help, ${'shell.search-short'} (Ctrl+K), or ${'screen.pengaturan'}.`,
      step`Read what it holds: versions, counts, kinds of the last acts, notes of errors. No names, NIPs or texts of the office are in it.`,
      step`Press ${'report.save'} and choose where. The program sends nothing: hand the ZIP file over yourself, with a sentence about what you were doing.`,
    ],
  },
  backup: {
    title: 'Make a backup',
    find: 'backup safe save copy usb stick folder shut down power cut',
    steps: [
      step`Everything is saved by itself, in the folder of the file too: ${'shell.reveal'}. Daily backups lie in it. When the computer is shut down, what is being typed is saved as well.`,
      step`A backup right now: ${'screen.riwayat'} › ${'restore.tab-restore'} › ${'restore.take'}.`,
      step`Save a copy elsewhere now and then: ${'shell.save-copy'}. All offices in one archive: ${'office.back-up-all'} on the first page, which also says when that was last done.`,
    ],
  },
  'second-copy': {
    title: 'A second copy on another disk, made by itself',
    find: 'second copy automatic other disk external drive nas backup elsewhere off site',
    steps: [
      step`Open ${'screen.pengaturan'}, part ${'second.title'}, and press ${'second.choose'}: once, on a stick or a folder of the network.`,
      step`From then on it goes by itself: after work, when an office is closed, and every day. A disk that is away is waited for; no work is held up.`,
      step`${'screen.riwayat'} says when that was last done, and why not since: gone, full, without permission, or silent. What is older than a week is told in the line at the foot and on the first page.`,
      step`Only the folder “Salinan Bagan SOTK” is written there, one folder for each office, 22 copies at most, and each attachment once; other files are not touched. One that is gone or damaged comes back from the whole one, both ways. An office with a passphrase is copied locked.`,
      step`To have it back on any computer: open the newest .bagan file from there with ${'welcome.open'}. With its attachments, or a locked one: copy its folder into the folder of the offices (${'office.reveal'}) and open it from the first page.`,
    ],
  },
  'shared-folder': {
    title: 'A shared folder: working together by itself',
    find: 'shared folder network lan smb nextcloud onedrive syncthing usb stick sync automatic two laptops together',
    steps: [
      step`On the first laptop: ${'screen.data'} › ${'data.tab-sharing'} › ${'sharing.folder-choose'}, and choose a folder on the network, in Nextcloud, OneDrive or Syncthing. A stick that goes from hand to hand does as well.`,
      step`On a colleague’s laptop: ${'welcome.folder'} on the first page, and choose the same folder; the office opens and goes on over it. Who has this office already uses ${'sharing.folder-choose'}.`,
      step`Choose ${'sharing.folder-seal'} where others can open that folder too, and type the same phrase on all laptops.`,
      step`The rest goes by itself: what is new is laid there once you rest for a moment and when the program is closed, what others did is taken every half minute. ${'sharing.folder-look'} does it at once. A scan is laid there once and fetched when it is opened; one that has not arrived is on the computer that attached it.`,
      step`A folder that is gone, full or slow stops no work; what waited follows. Files that are not whole and copies a synchronising tool made are named below ${'sharing.folder-untaken'} and not taken.`,
      step`${'sharing.folder-leave'} ends it on this laptop; what lies in the folder stays there.`,
    ],
  },
  'city-server': {
    title: 'The city server: joined at once, everybody as far as their job goes',
    find: 'city server postgresql database join connect network it office rights job login password ca file together live',
    steps: [
      step`Ask the IT office for the server’s name, the database, your login name, your password and the CA file.`,
      step`The organisation office comes first: open its office, then ${'screen.data'} › ${'data.tab-sharing'} › ${'sharing.server-join'}. All of that office is sent to the server.`,
      step`Everybody else: ${'sharing.server-fetch'} on the first page or in ${'data.tab-sharing'}. A new office is made from what is on the server, as far as you may see it.`,
      step`The rest goes by itself. Without a network work goes on here and follows later; ${'sharing.server-look'} tries it at once. Scans are sent too, and fetched when somebody opens them who may see them.`,
      step`What is beyond your job is refused by the server, taken back here, and named with the reason below ${'sharing.server-refused'}.`,
      step`Offices and leaders do not see everything. Copies, tables and papers of theirs say so, and are not brought together over files or a folder.`,
      step`${'sharing.server-leave'} ends it on this computer; what is on the server stays there.`,
    ],
  },
  'set-up-server': {
    title: 'Set up, back up and restore the city server (IT office)',
    find: 'it office administrator set up install city server postgresql tls certificate ca member rights backup restore dump init member check remove',
    steps: [
      step`It takes PostgreSQL 15 or newer with TLS, and a database for this alone. No other program is installed on the server; bagan-sotk runs on any computer that has Bagan SOTK, in a folder with ca.crt and a file sandi.`,
      step`Write your own in the place of server.kota.go.id, 10.0.0.0/8 and the names below. The server has one PostgreSQL cluster only; pg_lsclusters must call it online.`,
      step`Make the CA once and keep ca.key away from the server: a server that replaces it uses the same CA. The server’s certificate is good for 825 days; make a new one before that, then restart PostgreSQL.`,
      step`Jobs of members: organisation changes everything, personnel what concerns people, office its own branch, leader only sees. Offices are entered after the organisation office has joined; before that check says that the organisation was not sent.`,
      step`Give every member their login name, their password and ca.crt, which they choose with ${'sharing.server-ca-choose'}. Their job is changed by server member once more.`,
      step`A backup is made every night, one for each day of the week (1 Monday … 7 Sunday). Scans are in it: have room for seven times their size. Copy its folder to another machine.`,
      step`Restoring on the same server takes the commands below and no more. On a server that replaces it: install first, make a certificate with the old CA, and use the same server name. An error that a role is there already does not matter.`,
      step`What was lost since the backup is sent again by the laptops that still have it. While the server is down everybody goes on working.`,
      step`After a new version is installed run server init again: what is there stays, and what is new is added.`,
      step`Where a person’s data was erased on request, the organisation office’s laptop puts what is without them in the place of all that database held. Then delete the backups from before that day and archived WAL, and make a new backup. A server restored from an old backup is cleaned again once that laptop is connected.`,
    ],
    typed: [
      {
        what: 'On the server: installing, a password for its administrator',
        lines: SERVER_INSTALL,
      },
      { what: 'The CA, once', lines: SERVER_AUTHORITY },
      { what: 'The server’s certificate', lines: SERVER_CERTIFICATES },
      { what: 'On the server: TLS, and connections from the city’s network', lines: SERVER_CONF },
      {
        what: 'Setting up, and members (sandi: the administrator’s password)',
        lines: SERVER_INIT,
      },
      { what: 'On the server: a password for each member', lines: SERVER_PASSWORDS },
      { what: 'Offices, and the check', lines: SERVER_MEMBERS },
      { what: 'A member leaves; the second on the server', lines: SERVER_NO_MEMBER },
      { what: 'On the server: a backup, now and every night', lines: SERVER_BACKUP },
      { what: 'On the server: restoring the backup of Monday', lines: SERVER_RESTORE },
    ],
  },
  integrity: {
    title: 'Checking the integrity of the data',
    find: 'check integrity whole damaged tampered altered sums journal snapshots proof sheet sign trust',
    steps: [
      step`Open ${'screen.riwayat'} › ${'restore.tab-integrity'}, then ${'integrity.start'}. It changes nothing.`,
      step`Read what came out: every line of the journal, every snapshot, the rows in the program by kind, and the codes of sheets that were printed.`,
      step`For proof: ${'integrity.print'}, print it, and sign.`,
      step`Whenever an office is opened, the rows in the program are held against its journal too. What was changed outside the program is told, put on record, and put back as the journal tells; ${'shell.undo'} brings back what was found.`,
      step`A folder on another disk is checked without a window: bagan-sotk verify FOLDER (0 whole, 1 something does not agree).`,
    ],
  },
  'two-computers': {
    title: 'One office on two computers',
    find: 'two computers together open locked lock take over network share onedrive nextcloud officer other laptop clash merge join two copies',
    steps: [
      step`Fill in ${'settings.officer'} in ${'screen.pengaturan'}, so that others know who is at work, and every change in ${'screen.riwayat'} names its officer.`,
      step`An office whose folder is open on another computer is told with the computer, the officer and the time. Choose ${'welcome.look'} to see and print what it holds now.`,
      step`That computer is off, or was left open: ${'held-elsewhere.take'}. There it can then only be read.`,
      step`What had not reached the folder is not lost: when it is opened again the two are compared, and what did not win is in ${'screen.riwayat'} › ${'restore.tab-restore'} › ${'restore.aside'}.`,
      step`Two copies that were worked on apart become one without a window: bagan-sotk merge MINE THEIRS --out RESULT.bagan. What both changed is told; --settle decides it.`,
    ],
  },
  'forget-person': {
    title: 'Hand out or erase the data of one person',
    find: 'erase personal data person privacy request anonymous nameless nip birth date forget hand out law 27 2022',
    steps: [
      step`Close the office (${'shell.close-file'}). On the first page open the menu of its row, then ${'forget.menu'}`,
      step`Choose the ${'forget.person'}. ${'forget.hand-out'} writes all that is on record: personal data, posts, absences, findings, lines of proposals, prints.`,
      step`To erase it type the name and press ${'forget.do'}. The office is checked first; its history begins anew, the posts held stay without a name, and the scans of their decrees and steps go. This cannot be undone. Where it fails, why stays in ${'data.tab-sharing'} and ${'screen.riwayat'} until it is read.`,
      step`${'forget.written'}: .bagan copies, tables, PDFs. ${'forget.delete'} deletes them one by one.`,
      step`A colleague who takes from here is asked to erase it too (${'sharing.erased-here'} in ${'data.tab-sharing'}); nothing is taken there before. Old files of colleagues, whenever they are taken, come in without the person.`,
      step`An office that has joined the city server: once the organisation office erases the person on its laptop, they are gone from the server too. Colleagues who see everything are asked to do the same; offices and leaders fetch theirs again by themselves.`,
      step`Read ${'erase.beyond'}: what was sent, prints, backups. ${'erase.save'} keeps it as a sheet.`,
      step`Press ${'erase.restart'}. Without a window: bagan-sotk person and bagan-sotk forget.`,
    ],
  },
  'erase-traces': {
    title: 'Erasing the traces of an office',
    find: 'erase traces wipe remove delete private data nip privacy law hand back computer laptop database for good everything left behind',
    steps: [
      step`Close the office (${'shell.close-file'}). On the first page open the menu of its row, then ${'erase.menu'}`,
      step`Choose where its folder goes: the system’s trash, or away for good. Press ${'erase.do'}. The other offices are checked first; where one is not whole in its folder, nothing changes.`,
      step`Read ${'erase.beyond'}: copies sent, sheets printed, the trash, backups. ${'erase.save'} keeps it as a sheet to be signed.`,
      step`Press ${'erase.restart'}. The program’s database is written anew; the other offices come back as they were.`,
      step`${'office.trash-menu'} alone leaves its contents in the files of the database; the notice after it offers ${'erase.offer'}`,
    ],
  },
  'office-lock': {
    title: 'A passphrase for an office',
    find: 'lock office password passphrase locked sealed encrypt encryption secret forgotten recovery code safe laptop lost stolen secure',
    steps: [
      step`Close the office (${'shell.close-file'}). On the first page open the menu of its row, then ${'lock.menu'} Write the passphrase twice.`,
      step`Print the recovery sheet (${'lock.sheet-open'}) and keep it in a safe. Its code is shown once. Then ${'erase.restart'}.`,
      step`The office opens by its passphrase or its recovery code, and is locked again when it is closed, when another is opened, and when the program closes.`,
      step`Where the program stopped at once the office lies open in its folder until it is opened and closed again; the list marks it ${'lock.open'}.`,
      step`${'lock.change-menu'} and ${'lock.drop-menu'} stand in the same menu. Copies, PDFs and tables saved elsewhere are not locked with it.`,
      step`Without a window: bagan-sotk restore FOLDER --open-with PASSPHRASE-FILE.`,
    ],
  },
  scheduled: {
    title: 'Schedule nightly copies and monthly papers',
    find: 'scheduled schedule automatic nightly monthly cron crontab task scheduler schtasks command line terminal without window sealed copy',
    steps: [
      step`Press the name of the office › ${'shell.reveal'}: that folder goes into the command, in the place of “Documents/Bagan SOTK/Dinas”.`,
      step`Write a passphrase in the first line of a file that only you can read (.frasa, on Windows frasa.txt), and keep it elsewhere too: without it the copy cannot be opened.`,
      step`Save the script in your home folder, run it once yourself, then register it. An open window is not disturbed, and no display is needed (on Linux with Xvfb).`,
      step`Look into Salinan/log.txt: 0 done, 1 the input has faults, 2 not done and the reason is in the line before. “… written” stands there only when the file is on the disk.`,
    ],
    typed: [
      { what: 'Linux: save as malam.sh', lines: LINUX_SCRIPT },
      { what: 'Linux: every night at 21.30, in crontab -e', lines: LINUX_NIGHTLY },
      { what: 'Linux: papers on the 1st, in crontab -e', lines: LINUX_MONTHLY },
      { what: 'Windows: save as malam.cmd', lines: WINDOWS_SCRIPT },
      { what: 'Windows: register it for every night', lines: WINDOWS_NIGHTLY },
      {
        what: 'Windows: papers on the 1st (bulanan.cmd is like malam.cmd, with papers Salinan\\malam.bagan --open-with frasa.txt --out Salinan\\bulan-ini)',
        lines: WINDOWS_MONTHLY,
      },
    ],
  },
}

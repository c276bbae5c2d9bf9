import { type PageText, step } from '../form/page-text.ts'
import { LINUX_WEEKLY, WINDOWS_WEEKLY } from '../form/scheduled-lines.ts'
import type { posts as id } from '../id/posts.ts'

/** Posts, holders and vacancies. */
export const posts: Record<keyof typeof id, PageText> = {
  'official-moves': {
    title: 'Record that an official moves away',
    find: 'person people employee swap exchange replace transfer move transfer leave resign die end appointment official promotion died death deceased dismissed',
    steps: [
      step`Open ${'screen.kekosongan'} and press ${'vacancy.add'}; or choose the unit in the chart and press ${'panel.end-appointment'} at the holder.`,
      step`Choose ${'vacancy.leave-pick'}; one that is vacant already opens its details.`,
      step`Choose ${'vacancy.cause'}, fill in ${'vacancy.tmt'} and ${'vacancy.decree-no'}.`,
      step`Press ${'vacancy.add'} (from the chart: ${'panel.end-appointment'}) below the form: the post is vacant from that day and stands in ${'vacancy.tab-register'}.`,
    ],
  },
  retirement: {
    title: 'Record a retirement',
    find: 'retire retirement pension age leave',
    steps: [
      step`Open ${'screen.kekosongan'} › ${'vacancy.tab-retirements'}: who reaches the age is worked out from birth date or NIP.`,
      step`Press ${'retire.end'} at the name, fill in the decree, then save.`,
    ],
  },
  'see-coming': {
    title: 'See which posts fall vacant',
    find: 'today due overdue to do future vacant retirement plan map forecast next year',
    steps: [
      step`${'screen.ringkasan'} › ${'ringkasan.tab-today'} gathers what is overdue and what becomes due within 30 days; the button at the end of a line opens its form.`,
      step`Open ${'screen.kekosongan'} › ${'vacancy.tab-retirements'} and choose ${'coming.horizon'}. From ten rows on ${'vacancy.group-office'} and ${'vacancy.col-eselon'} filter it.`,
      step`${'coming.map'} sums them up over time; ${'vacancy.export'} prints or saves it.`,
    ],
  },
  agenda: {
    title: 'Be reminded while the program is closed',
    find: 'agenda week reminder calendar ics outlook google thunderbird remind schedule board meeting monday alarm',
    steps: [
      step`In ${'screen.ringkasan'} › ${'ringkasan.tab-today'}, press ${'agenda.open'}: the sheet is for the board, by day, then by office. Other days are chosen in ${'screen.cetak'}, beside the sheet.`,
      step`${'agenda.save'} saves reminders of the next three months: ends of acting terms, limits of oaths, retirements, approvals and freezes, called to mind seven days before and on the day.`,
      step`Make a calendar for it alone and import the file there. Outlook: Add calendar › Upload from file. Google: Settings › Import & export. Thunderbird: Events › Import.`,
      step`The next file goes into the same calendar: what has changed is replaced, what is settled is cancelled. Where a record was removed or the office renamed, empty the calendar and import once more.`,
      step`Officials are not named where ${'agenda.names'} in ${'screen.pengaturan'} is off.`,
    ],
    typed: [
      {
        what: 'Linux: every Monday after the copy of the night, in crontab -e',
        lines: LINUX_WEEKLY,
      },
      {
        what: 'Windows: agenda.cmd like malam.cmd with the first three lines, then register it',
        lines: WINDOWS_WEEKLY,
      },
    ],
  },
  'scan-list': {
    title: 'Completing decrees without a scan',
    find: 'scan missing attachment decree sk archive digital document upload list lacking',
    steps: [
      step`Open ${'screen.kekosongan'} › ${'vacancy.tab-documents'}: appointments that run or bear a number, numbered letters of steps, written approvals, decided proposals and the regulations they rest on stand here until their scans are attached.`,
      step`Filter it by ${'missing.kind'} and, in a city, by office; ${'vacancy.export'} prints or saves it.`,
      step`Press a row, then ${'attachments.add'}. ${'missing.to-record'} opens the chart, the proposal or the regulation.`,
      step`A folder at once: ${'match.open'}. Names of files or folders hold an NIP, the number of a decree (821.2-45-2024) or the name of an official; ‘Plt’, dates and posts tell them apart. Look through the list, choose where it is in doubt, then attach: one undo takes all of them back.`,
    ],
  },
  'fill-post': {
    title: 'Fill a post',
    find: 'fill appoint new holder official candidate promotion swear in vacancy vacant employee staff',
    steps: [
      step`Open ${'screen.kekosongan'} › ${'vacancy.tab-register'}, choose the post, then press ${'vacancy.fill'}.`,
      step`Choose ${'vacancy.fill-person'}. The post left behind can be filled at once too.`,
      step`Fill in ${'vacancy.fill-tmt'}, ${'vacancy.decree-no'} and ${'vacancy.fill-sworn'}, then ${'vacancy.fill-submit'}.`,
    ],
  },
  'decree-and-swearing': {
    title: 'Record decree and swearing-in',
    find: 'decree sk inauguration oath invitation number date sworn swearing',
    steps: [
      step`Not sworn in yet: open ${'screen.kekosongan'}, choose the post, ${'vacancy.open-case'}, and record each step with ${'road.record'}.`,
      step`Fill in ${'road.doc-no'}, ${'road.doc-date'} and ${'road.done-on'}, then ${'road.save'}.`,
      step`Sworn in: press ${'vacancy.fill'}; fill in ${'vacancy.decree-no'}, ${'vacancy.decree-date'} and ${'vacancy.fill-sworn'}.`,
    ],
  },
  'follow-vacancy': {
    title: 'Follow a post until somebody is sworn in',
    find: 'attachment scan scanned pdf photo vacant since when date process stage step approval bkn minister waiting selection board excerpt petikan minutes oath spmt siasn many',
    steps: [
      step`Choose the post in ${'vacancy.tab-register'} and press ${'vacancy.open-case'}.`,
      step`Fill in ${'vacancy.candidate'} and ${'vacancy.target'}; record what is done with ${'road.record'}.`,
      step`Enter missing days all at once with ${'vacancy.undated'}, one by one or by pasting a column of dates.`,
      step`All posts side by side: ${'vacancy.tab-road'}, as ${'road.board'} or ${'road.timeline'}.`,
      step`Swearing-in, SPMT or SIASN of many at once: ${'vacancy.tab-road'}, then ${'road.many'}.`,
      step`Scans of letters and decrees are attached to their step and beside the holder with ${'attachments.add'}.`,
      step`Excerpts of the decree, minutes of the oath and SPMT are printed in ${'screen.cetak'}, of one or of all who were sworn in together.`,
    ],
  },
  scans: {
    title: 'Attach scans of decrees, letters and regulations',
    find: 'attachment scan scanned pdf photo jpg png docx decree letter file document upload paste drag drop smaller size limit mb open detach missing',
    steps: [
      step`Open the record: a holder in the chart, a step or vacancy in ${'screen.kekosongan'}, a proposal, the legal basis in ${'screen.naskah'}, or the number of the regulation in ${'screen.pengaturan'}.`,
      step`Press ${'attachments.add'}, drop files on the record, or paste with Ctrl+V. PDF, JPG, PNG and DOCX without macros; the same file is kept once.`,
      step`A picture over the limit is offered smaller: ${'attachments.smaller-keep'}. The limit is set in ${'screen.pengaturan'}, ${'attachments.limit'}.`,
      step`Press its name to open a copy in the reader. ${'attachments.detach'} takes it off; ${'shell.undo'} brings it back.`,
      step`The decision sheet that came back signed is attached in ${'proposal.tab-decide'} of its proposal.`,
      step`What has no scan stands in ${'screen.kekosongan'} › ${'vacancy.tab-documents'}. A shared folder, the city server and the second copy take scans along, and the second copy gives back what is gone or damaged. A .bagan copy takes them where that is chosen in ${'screen.data'}, 256 MB at most.`,
      step`What an attaching that was cut off left behind, named by no record and no history, is set aside in ${'screen.riwayat'} › ${'restore.tab-integrity'} with ${'attachments.sweep'}: kept for 30 days more, then deleted.`,
      step`In ${'screen.cetak'} letters about an official and papers of a proposal can be printed with their scans, each page as a picture; what cannot be drawn is told on the last sheet.`,
    ],
  },
  'appoint-acting': {
    title: 'Name an acting holder (Plt, Plh)',
    find: 'leave training plt plh acting temporary stand in deputy name order appoint vacancy',
    steps: [
      step`Choose the post in ${'screen.kekosongan'} or in the chart, then ${'vacancy.name-acting'}.`,
      step`Choose a person below ${'vacancy.acting-may'}; whoever cannot is told with the reason.`,
      step`Fill in ${'vacancy.acting-from'}, ${'vacancy.acting-until'} and ${'vacancy.acting-order-no'}, then ${'vacancy.acting-submit'}.`,
    ],
  },
  'record-absence': {
    title: 'Record somebody who is away for a time',
    find: 'ill sick leave hajj maternity training study away absent back return absence',
    steps: [
      step`Choose the unit on the chart; at the holder's name press ${'absence.open'}.`,
      step`Fill in ${'absence.reason'}, ${'absence.from'}, and ${'absence.until'} where it is known, then ${'absence.record'}. The post does not turn vacant.`,
      step`Meanwhile they are told to be away wherever somebody is chosen. When they return, press ${'absence.back'}.`,
    ],
  },
  'report-month': {
    title: 'Make the monthly report and lists of candidates',
    find: 'monthly report formation filled vacant siasn appointments candidates selection nominative',
    steps: [
      step`Open ${'screen.cetak'}, choose the monthly report, then fill in ${'print.since'} and its last day. Its numbers are those of the registers of both days.`,
      step`Candidates tells what speaks for and against each; choose one ${'print.post'} or leave all.`,
      step`Education, training, certificates, discipline, the day of the golongan and contracts come with an imported nominative list, or are typed in a person's data, part ${'person.candidate'}.`,
      step`Appointments in the columns of SIASN are in ${'screen.cetak'} and, as Excel and CSV, in ${'screen.data'}; for one swearing-in fill in ${'print.since'} with its day. What a row lacks is told in it.`,
    ],
  },
  'extend-acting': {
    title: 'Extend an acting term',
    find: 'extend plt plh acting term over three months prolong expired overdue ends',
    steps: [
      step`Open ${'screen.kekosongan'} › ${'vacancy.tab-acting'} and press ${'vacancy.extend'} at the name.`,
      step`The next term is filled in; fill in ${'vacancy.acting-order-no'}, then ${'vacancy.extend'}.`,
    ],
  },
  'end-acting': {
    title: 'End or replace an acting holder',
    find: 'end plt plh acting replace stop withdraw expired overdue',
    steps: [
      step`Open ${'screen.kekosongan'} › ${'vacancy.tab-acting'} and press ${'vacancy.end-acting'} at the name.`,
      step`To put somebody else: choose the unit in the chart, then ${'panel.replace-acting'}.`,
      step`Where the post is filled for good, the acting term ends by itself the day before.`,
    ],
  },
  'correct-record': {
    title: 'Correct a record that is wrong',
    find: 'wrong typo correct mistake date decree name nip title rank promoted strike change birthday birth grade salary',
    steps: [
      step`Choose the unit in the chart. Name, titles or NIP: ${'panel.edit-person'} at the holder.`,
      step`Dates, decree or swearing-in: ${'panel.post-history'} at the post, then ${'correction.open'} at the row.`,
      step`An appointment that never was: ${'correction.strike'}.`,
    ],
  },
  'add-post': {
    title: 'Add a post and its seats (K)',
    find: 'new post add seats need formation staff functional eselon echelon class',
    steps: [
      step`Choose the unit in ${'screen.bagan'}; in ${'shell.panel'} at the right press ${'panel.add-post'}.`,
      step`Fill in ${'panel.title'}, ${'panel.category'}, ${'panel.eselon'}, ${'panel.kelas'} and ${'panel.seats'}.`,
      step`Many posts at once go faster in ${'screen.lembar'}.`,
    ],
  },
  workload: {
    title: 'Work out K from workload',
    find: 'workload analysis seats need staff results hours effective 1250 calculate posts',
    steps: [
      step`Choose the unit in ${'screen.bagan'}, open the post in ${'shell.panel'}, then open ${'workload.title'}.`,
      step`Write ${'workload.work'}, ${'workload.result'}, ${'workload.volume'}, and ${'workload.hours'} for one result; rows can be pasted from Excel, or taken from the duties of the unit. 5/day becomes 1175 a year.`,
      step`The sum is divided by ${'settings.workload-hours'} and rounded once by ${'settings.workload-rounding'}; both stand in ${'screen.pengaturan'}.`,
      step`Fill in ${'workload.settled-by'} and press ${'workload.settle'}; then its K can be used. A row changed later makes it a draft again.`,
      step`The form of each unit is in ${'screen.cetak'}, as PDF, Excel or CSV.`,
    ],
  },
  'note-freeze': {
    title: 'Enter a freeze on swearings-in',
    find: 'freeze ban election six months minister approval blocked period moratorium',
    steps: [
      step`Open ${'screen.kekosongan'} › ${'vacancy.tab-freezes'} and press ${'freeze.add'}.`,
      step`Choose ${'freeze.template'} and fill in its day; ${'freeze.from'} and ${'freeze.until'} are worked out.`,
      step`Posts it holds back are told in the register. The letter of request is in ${'screen.cetak'}.`,
      step`The letter was sent: ${'permit.record'}, there or on this tab, for many posts at once. What was asked for, had and is awaited stands in ${'permit.list'} and in the monthly report.`,
    ],
  },
  'note-holidays': {
    title: 'Enter days off',
    find: 'holiday day off leave working days calendar',
    steps: [
      step`Open ${'screen.kekosongan'} › ${'vacancy.tab-freezes'}, part ${'freeze.holidays'}.`,
      step`Fill in ${'freeze.holiday-date'} and ${'freeze.holiday-name'}, then ${'freeze.holiday-add'}. The limit of 30 working days is counted without it.`,
    ],
  },
}

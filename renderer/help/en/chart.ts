import { type PageText, step } from '../form/page-text.ts'
import type { chart as id } from '../id/chart.ts'

/** Drawing the chart. */
export const chart: Record<keyof typeof id, PageText> = {
  'add-unit': {
    title: 'Add a unit to the chart',
    find: 'add new division section subsection box unit paste list table excel word copy many',
    steps: [
      step`In ${'screen.bagan'} choose the unit it belongs below, then press Insert or ${'chart.add-below'}.`,
      step`Fill in ${'chart.name'} and ${'chart.type'}, then Enter. ${'chart.add-after'} makes a unit beside it.`,
      step`Many at once: copy a list or table in Excel or Word, choose the unit they belong below (or none), press Ctrl+V, look at the drawing, then ${'paste.accept'}.`,
    ],
  },
  'rename-unit': {
    title: 'Rename a unit',
    find: 'rename unit name spelling replace',
    steps: [
      step`Choose the unit in ${'screen.bagan'}, press F2 (${'chart.rename'}), type the new name, then Enter.`,
      step`One word in many names: ${'chart.replace'} (Ctrl+H) first shows the names that change.`,
    ],
  },
  'move-unit': {
    title: 'Move a unit below another',
    find: 'move drag unit parent reorganise',
    steps: [
      step`Drag its box onto the new parent, or choose ${'chart.move-to'} (Ctrl+M) and fill in ${'chart.move-into'}.`,
      step`All units, posts and holders below go along. Ctrl+Z undoes it.`,
    ],
  },
  'arrange-units': {
    title: 'Arrange the boxes',
    find: 'arrange layout columns order left right hang spread fold tidy',
    steps: [
      step`Order: choose the unit, then ${'chart.earlier'} or ${'chart.later'} (Alt+↑, Alt+↓).`,
      step`Shape of a branch: choose the unit above it, then ${'chart.arrange'} › ${'chart.arrange-spread'} or another arrangement.`,
      step`${'chart.fold-branch'} hides a branch on the screen alone; on paper it is printed.`,
    ],
  },
  'merge-units': {
    title: 'Merge units',
    find: 'merge join combine units divisions',
    steps: [
      step`Choose the units in ${'screen.bagan'} with Ctrl+click, then ${'chart.merge'} (Ctrl+J).`,
      step`Choose ${'chart.merge-into'} and decide each post that is asked about.`,
      step`Press ${'chart.merge'}. Where it came from is kept with the unit that stays; the functions of both become one list, alike ones once.`,
    ],
  },
  'split-unit': {
    title: 'Split a unit in two',
    find: 'split divide unit two part',
    steps: [
      step`Choose the unit, then ${'chart.split'} in its menu (Shift+F10).`,
      step`Fill in ${'chart.split-name'}; tick ${'chart.split-posts'}, ${'chart.split-units'} and ${'chart.split-duties'}.`,
    ],
  },
  'abolish-unit': {
    title: 'Delete a unit',
    find: 'delete remove abolish unit close',
    steps: [
      step`Choose the unit, then press Delete (${'chart.abolish'}). What goes with it is told in numbers, acting orders that end too; the histories of people stay.`,
      step`Where another unit goes on with its work, fill in ${'chart.abolish-heir'}: its duties go there.`,
      step`Its holders are not lost: they wait in ${'chart.tray'}.`,
    ],
  },
  delayer: {
    title: 'Simplify the structure (delayering)',
    find: 'delayering simplify functional posts eselon echelon equalise sections',
    steps: [
      step`Choose the office or its sections, then ${'chart.delayer'}`,
      step`Look through ${'chart.delayer-unit'} and the functional post of each holder.`,
      step`Choose where their functions go: ${'chart.delayer-duties-above'}, or ${'chart.delayer-duties-later'}.`,
      step`Carry it out. The units become functional groups; one Ctrl+Z undoes all of it.`,
    ],
  },
  'place-waiting': {
    title: 'Place what waits for a place',
    find: 'unplaced waiting tray unit person without post',
    steps: [
      step`Open ${'chart.tray'} below ${'screen.bagan'}.`,
      step`Drag the unit onto its parent. For a person, press the name and choose ${'chart.place-post'}.`,
    ],
  },
  'as-of': {
    title: 'Look at another day',
    find: 'date past future history as of day',
    steps: [
      step`Press ${'shell.as-of'} at the top and fill in the day: chart, vacancies and papers follow it.`,
      step`Where something is changed meanwhile, the program asks whether it corrects that day or counts from today: ${'day.today'}.`,
      step`${'shell.back-to-today'} ends it.`,
    ],
  },
  templates: {
    title: 'Make many units alike (health centres, wards)',
    find: 'template copies many health centre ward school alike duplicate',
    steps: [
      step`Set up one unit completely, then open ${'screen.ringkasan'} › ${'ringkasan.templates'}.`,
      step`Choose ${'templates.place'}, then ${'templates.model'} and ${'templates.below'}, and write ${'templates.names'}.`,
      step`Where the template changes later, ${'templates.sync'} brings the change to its copies.`,
    ],
  },
  'fill-sheet': {
    title: 'Fill in much data in the sheet',
    find: 'sheet table excel paste many at once column fill down copy',
    steps: [
      step`Open ${'screen.lembar'}. Choose a cell, type, then Enter, as in Excel.`,
      step`Paste a block from Excel with Ctrl+V; ${'sheet.fill-down'} (Ctrl+D) fills the cells below.`,
      step`Choose the rows you need at ${'sheet.kind'}; hide columns at ${'sheet.columns'}.`,
    ],
  },
  'accept-finding': {
    title: 'Look at findings and accept one with a reason',
    find: 'finding warning rule broken compliance accept reason limit',
    steps: [
      step`Open ${'screen.temuan'}. Each finding names its limit and article; ${'findings.go-to'} shows the unit, and ${'findings.from'} names the data it comes from: click to open it.`,
      step`Where it is meant so, press ${'findings.accept'}, fill in ${'findings.reason'} and ${'findings.by'}.`,
      step`The numbers of the rules are changed in ${'findings.tab-rules'}. A finding never stops your work.`,
    ],
  },
  'rule-pack': {
    title: 'Changing rules without waiting for a release',
    find: 'rule law changes in force from day limit retirement age verified checked article',
    steps: [
      step`Open ${'screen.temuan'} › ${'findings.tab-rules'}, then ${'coming-rule.open'}: choose the rule, ${'coming-rule.from'} and ${'coming-rule.limit'}. The old rule holds until its day.`,
      step`What was compared with its source is noted under ${'rules.checked-by'}; its date and state follow by themselves, and ${'attachments.add'} keeps the scan of it there.`,
      step`Retirement ages of functional posts stand under ${'screen.kekosongan'} › ${'vacancy.tab-retirements'} › ${'retire.own-ages'}.`,
    ],
  },
  'rule-packs': {
    title: 'Taking a rule pack of the province',
    find: 'rules pack signature signed key fingerprint issuer biro organisasi file aturan.json trust take withdraw version',
    steps: [
      step`Open ${'screen.temuan'} › ${'findings.tab-rules'} › ${'packs.open'}, then ${'packs.choose'}; or drop the file on the window.`,
      step`A key that is not known yet is compared once: telephone its issuer on a number you know already, or look at their letter, compare the ${'packs.key'}, then tick ${'packs.key-compared'}.`,
      step`Read its rows and ${'packs.findings'}, then ${'packs.take'}. The office’s own rows stay; Ctrl+Z takes all of it back.`,
      step`${'packs.withdraw'} removes the rows of that pack alone. Packs are made by a command; see help rules.`,
    ],
  },
  'tipe-score': {
    title: 'Work out the type of an office from its score',
    find: 'type a b c score variables workload typology',
    steps: [
      step`Open ${'screen.temuan'} › ${'findings.tab-score'}.`,
      step`Choose the scale of each variable; score and type are worked out.`,
    ],
  },
}

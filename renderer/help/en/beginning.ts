import { type PageText, step } from '../form/page-text.ts'
import type { beginning as id } from '../id/beginning.ts'

/** Beginning. */
export const beginning: Record<keyof typeof id, PageText> = {
  'new-office': {
    title: 'Begin a new office',
    find: 'create new office agency department begin start first template empty',
    steps: [
      step`Choose ${'welcome.new'} on the first page, or ${'shell.file-new'} in the menu of the office’s name at the top left.`,
      step`Fill in ${'welcome.name'}, then choose ${'welcome.kind'}, ${'welcome.tipe'} and ${'welcome.shape'}. Examples of an administrator are there; they are copied without people and history.`,
      step`Press ${'welcome.create'}: the usual units are in ${'screen.bagan'} at once and only need their names. With a list in Excel or Word, choose ${'welcome.shape-alone'} and paste the list in ${'screen.bagan'} with Ctrl+V.`,
    ],
  },
  example: {
    title: 'Try the program with the example',
    find: 'example learn practice try demo sample',
    steps: [
      step`Choose ${'welcome.demo'} on the first page. It is an invented office, apart from yours.`,
      step`Try anything. ${'office.example-reset'} brings it back as it was.`,
    ],
  },
  'open-file': {
    title: 'Open another office or file',
    find: 'delete put away trash copy open file office switch excel list recent',
    steps: [
      step`Press the office’s name at the top left. Offices worked on lately stand below ${'shell.recent'}.`,
      step`For a .bagan, Excel or CSV file choose ${'shell.file-open'}, or drag the file onto the window.`,
      step`${'shell.close-file'} takes you to the first page with all offices. The menu of a row has ${'office.copy'}, ${'office.put-away'} and ${'office.trash-menu'}`,
      step`Folders copied or renamed outside the program stand below ${'strange.title'}, with the reason; ${'strange.take'} opens one.`,
    ],
  },
  'rename-office': {
    title: 'Rename the office',
    find: 'rename office agency name change title',
    steps: [
      step`Press the office’s name at the top left, then ${'office.rename-menu'}`,
      step`Fill in ${'welcome.name'}. Where the top box changes its name too, tick what is offered below.`,
      step`Press ${'office.rename-do'}.`,
    ],
  },
  letterhead: {
    title: 'Set letterhead, logo and signer',
    find: 'letterhead logo emblem signature signer decree number annex initials',
    steps: [
      step`Open ${'screen.pengaturan'}. Below ${'settings.office'} fill in ${'settings.government'} and ${'settings.officeName'}; choose the picture (PNG, JPEG, SVG) at ${'settings.logo'}.`,
      step`Below ${'settings.decree'} fill in ${'settings.decreeNo'}, ${'settings.decreeTitle'}, ${'settings.headTitle'} and ${'settings.headName'}.`,
      step`Whoever initials the decision sheet stands below ${'settings.signers'}, in order.`,
    ],
  },
  look: {
    title: 'Make text larger, change colours or language',
    find: 'font letters text small large bigger larger mode night zoom eyes theme dark light contrast language indonesian size',
    steps: [
      step`Open ${'screen.pengaturan'}, part ${'settings.computer'}.`,
      step`Choose ${'settings.text-size'} (up to 200%), ${'settings.theme'} or ${'settings.language'}. You see it at once.`,
      step`The first time the program is opened, its first page asks for the language; the one chosen follows that of the system: English where the system is in English, else Indonesian.`,
    ],
  },
  updates: {
    title: 'Update the program',
    find: 'update upgrade newer version release package install signature key stick without internet roll back older version downgrade changelog restart',
    steps: [
      step`Choose the folder of releases once: ${'screen.pengaturan'} › ${'updates.title'} › ${'updates.open'}, then ${'updates.choose'} That folder is looked at once a day, and what is new is told once a day; ${'updates.now'} looks at once. A folder that the policy of this computer locks cannot be changed; the reason stands there.`,
      step`Only a release signed with a key that is in this program is believed (${'about.title'} › ${'updates.key'}). One that is damaged, changed, unsigned or older is refused with the reason.`,
      step`First save a copy of the office (${'shell.save-copy'}). Press ${'updates.take'}: the package is copied to this computer and what it holds is proved; then ${'updates.install'}. What installs it is the system of this computer, not the program, and only when you press it.`,
      step`Once it is installed, a window that is still open offers to ${'updates.restart'}: what is being typed is taken and saved first. The new program shows ${'updates.whats-new'} once; later it is in the menu ${'help.title'}.`,
      step`Back to the version before: install its package again. The offices' data are not touched. An office that was opened with a newer version of data can only be looked at there, and that is said; work on from the .bagan copy saved before the update, or install the newer version again.`,
      step`Whoever keeps the folder of releases proves it without a window: bagan-sotk update check FOLDER.`,
    ],
  },
  find: {
    title: 'Find a unit, post, person or command',
    find: 'find search nip name ctrl k where',
    steps: [
      step`Press Ctrl+K, or ${'shell.search-short'} at the top.`,
      step`Type part of a name, a NIP, the words of a duty, or a command in everyday words; Enter opens it.`,
      step`A command of another screen names that screen. What cannot be done yet is grey and says why; F1 on its line opens its help.`,
      step`F7 (${'where.am-i'}) says where the chosen unit stands: below what, in which place, and how many are vacant in it; where none is chosen, the screen and the office.`,
    ],
  },
  'screen-reader': {
    title: 'Work with a screen reader or without a mouse',
    find: 'blind nvda jaws orca voice speech read aloud keyboard f6 f7 f1 hear accessibility',
    steps: [
      step`Open ${'screen.bagan'} and press Ctrl+L (${'chart.form-outline'}): the chart is read as a list in levels. Arrows move and open branches; typing a name goes there.`,
      step`Each unit says its name, post, official or VACANT, K and B, line of command or coordination, its level, and its place among those beside it.`,
      step`F7 (${'where.am-i'}) says where the chosen unit stands: below what, in which place, and how many are vacant in it; where none is chosen, the screen and the office.`,
      step`F6 (${'part.next'}) goes round: menu, top bar, the screen, details, status line; Shift+F6 the other way. Ctrl+1 to Ctrl+9 open a screen at its heading.`,
      step`What was done, undone or refused is said by itself. A wrong field gets the keyboard and says why; warnings are heard before saving.`,
      step`Every command is in Ctrl+K. Insert adds a unit, F2 renames, Delete abolishes, Ctrl+Enter saves a form.`,
    ],
  },
  undo: {
    title: 'Undo a mistake',
    find: 'take back undo redo mistake wrong back ctrl z deleted revert',
    steps: [
      step`Press Ctrl+Z, or ${'shell.undo'} at the top right; ${'shell.redo'} (Ctrl+Y) does it again.`,
      step`This also holds for yesterday’s changes: all of them stand in ${'screen.riwayat'}.`,
    ],
  },
  'import-receipt': {
    title: 'Receipt of an import',
    find: 'receipt import proof cell lost unread changed guessed left out accounted count column',
    steps: [
      step`In the window of the import, above ${'import.step-preview'}, it says how many seats are vacant, how many holders stand in, and how many names are odd.`,
      step`Open ${'import.step-receipt'}: each cell that means something is counted by column as ${'receipt.fate-taken'}, ${'receipt.fate-changed'}, ${'receipt.fate-guessed'} or ${'receipt.fate-left'}.`,
      step`Below, each matter is told once with its count, rows, reason and an example. Put it right in ${'import.step-preview'}, then look again.`,
      step`Save it as PDF or XLSX to be signed. After the import the office keeps it: ${'screen.data'} › ${'receipt.last'}, and in ${'screen.riwayat'} with each import.`,
    ],
  },
}

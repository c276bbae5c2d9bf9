import { type PageText, step } from '../form/page-text.ts'
import type { naskah as id } from '../id/naskah.ts'

/** The regulation itself: its text, own words in it, how it is written, and its legal basis. */
export const naskah: Record<keyof typeof id, PageText> = {
  'unit-duties': {
    title: 'Fill in the duties of a unit',
    find: 'duties tasks functions fill in paste list starter text give order letters',
    steps: [
      step`Open ${'screen.naskah'} › ${'naskah.tab-duties'} and choose the unit; the same part stands in the details of a unit on ${'screen.bagan'}.`,
      step`A unit without any: ${'naskah.starter-take'}, then change it; it is marked ${'naskah.tag-starter'} until it is changed or said to be looked at.`,
      step`${'naskah.new-fungsi'} or Enter opens a new line, Alt with arrow up or down orders, Alt with arrow left or right changes the sort, Ctrl+Delete deletes. A pasted list becomes lines; its letters go.`,
      step`${'naskah.give'} or Ctrl+G gives it to another unit; it can also be dragged onto a unit at the left. Tick several to give them at once.`,
    ],
  },
  'lost-duties': {
    title: 'No function is lost in a proposal',
    find: 'function lost without home twice without task two tasks covered let go reason abolish proposal',
    steps: [
      step`Open ${'screen.usulan'}, choose the proposal, then ${'proposal.tab-duties'}: ${'naskah.lost-homeless'}, ${'naskah.lost-double'}, ${'naskah.lost-none'}, ${'naskah.lost-two'}.`,
      step`For those without a home: ${'naskah.give'} to another unit, ${'naskah.cover'} a function that is there already, or ${'naskah.let-go'} with a reason that is printed. What is left stands on the matrix.`,
      step`What is settled stays written under ${'naskah.lost-settled'} and can be taken back.`,
    ],
  },
  'write-regulation': {
    title: 'Read and write the text of the regulation',
    find: 'regulation text article paragraph draft position duties functions working order',
    steps: [
      step`Open ${'screen.naskah'} › ${'naskah.tab-text'}: its articles are made from the chart, the duties and the legal basis. Numbers, letters and references are counted by the program.`,
      step`At the top choose the office, or ${'naskah.all-offices'}.`,
      step`${'naskah.contents'} at the left lead to chapters and articles; ${'naskah.search'} leaves those that hold the word. Press a reference in the text to go to its place.`,
      step`${'naskah.print'} takes it to ${'screen.cetak'}. In a proposal, ${'naskah.amend'} first tells how many articles change.`,
      step`Arrow up and down go from part to part; Enter writes in its place.`,
    ],
  },
  'open-regulation': {
    title: 'Open an old regulation',
    find: 'open old regulation in force read duties functions import word pdf paste text articles perwali',
    steps: [
      step`Open ${'screen.naskah'} › ${'perwali.open'}. Press ${'perwali.choose'} for a Word, ODT, PDF or TXT file, or paste the text and press ${'perwali.read'}.`,
      step`Choose the ${'perwali.office'}. Article by article it shows units and how many duties were understood, and units the office does not have.`,
      step`An article marked ${'perwali.state-whole'} is kept in its own words, so that the text composed again is the text that was read.`,
      step`Press ${'perwali.take'}: all of it is one step, and can be undone. For a new office open the file like a table; its articles stand in ${'import.step-regulation'}.`,
    ],
  },
  'print-regulation': {
    title: 'Print the text of the regulation',
    find: 'print regulation word docx pdf text replaces amends amendment consolidated side by side before after repealed annex',
    steps: [
      step`Open ${'screen.cetak'} › ${'print.group-regulation'} › Text of the regulation. Choose an office in ${'print.branch'}; without it several offices are one text, a chapter each.`,
      step`${'print.text-replace'} numbers anew and revokes what is in force; ${'print.text-consolidated'} keeps the numbers in force. Of a proposal there is ${'print.text-amend'} too: Article I with what is changed, put in and taken out.`,
      step`${'print.format-docx'} below ${'print.save'} saves the text with numbers and references Word computes itself: after editing, Ctrl+A, then F9. The chart in the attachment is a picture.`,
      step`Articles beside each other name each article that says something else, before and after, with the number of the change and its reason.`,
    ],
  },
  'own-words': {
    title: 'Say a part of the text in own words',
    find: 'own words rewrite article paragraph add leave out bring back usual live reference',
    steps: [
      step`Press a part of the text, or Enter on it. Change its words; ${'naskah.done'}, Ctrl+Enter or leaving the field saves, Esc cancels.`,
      step`${'naskah.add-pasal'}, ${'naskah.add-ayat'} or ${'naskah.add-item'} puts in a new one; ${'naskah.leave-out'} takes it out of the text.`,
      step`References and names of units that are typed plainly are offered as live: they stand in square brackets and follow when number or name changes.`,
      step`Where the usual words under them have changed, the part is marked ${'naskah.tag-stale'}: compare, then ${'naskah.stale-keep'} or ${'naskah.stale-take'}.`,
    ],
  },
  'regulation-settings': {
    title: 'Set how the text is written',
    find: 'settings form of articles three articles references usual sentence formula number year revoked signing',
    steps: [
      step`Open ${'screen.naskah'} › ${'naskah.tab-text'} › ${'naskah.settings'}: each choice shows at once in the text beside it.`,
      step`Where there are several offices, first choose ${'naskah.this-office'} or ${'naskah.every-office'}.`,
      step`${'naskah.formulas'} holds every sentence the program writes, with its source. Change its words, ${'naskah.formula-leave-out'}, or ${'naskah.restore'}.`,
    ],
  },
  'legal-basis': {
    title: 'Fill in the legal basis',
    find: 'legal basis law act regulation gazette revoked citation',
    steps: [
      step`Open ${'screen.naskah'} › ${'naskah.tab-laws'} › ${'naskah.law-add'}. Paste its citation into ${'naskah.law-line'}, or fill it in yourself.`,
      step`${'naskah.law-paste'} reads the whole list of an old regulation; what is no citation is named and not taken.`,
      step`They are sorted by kind, year and number. ${'naskah.revoked'} names what goes when this text comes into force.`,
    ],
  },
}

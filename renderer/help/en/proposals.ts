import { type PageText, step } from '../form/page-text.ts'
import type { proposals as id } from '../id/proposals.ts'

/** Proposals. */
export const proposals: Record<keyof typeof id, PageText> = {
  'make-proposal': {
    title: 'Make a proposal',
    find: 'proposal make draft change structure new revision reform',
    steps: [
      step`Open ${'screen.usulan'} and press ${'proposal.new'}.`,
      step`Fill in ${'proposal.name'}, ${'proposal.basis'} and ${'proposal.author'}, then ${'proposal.create'}.`,
      step`Change the chart as usual. The structure in force does not change; the yellow bar at the top says so.`,
      step`Write the reason of each change in ${'proposal.tab-acts'}.`,
    ],
  },
  'submit-proposal': {
    title: 'Hand in a proposal',
    find: 'submit hand in send leaders review version summary one sheet cost allowance leaders',
    steps: [
      step`Open the proposal and look through ${'proposal.tab-acts'}, ${'proposal.tab-totals'} and ${'proposal.tab-people'}.`,
      step`Press ${'proposal.submit'}: version 1 is made and the numbers of its changes stay: founding and abolishing first, the small changes of an office as one number.`,
      step`Once it is printed and handed round, press ${'proposal.review'}.`,
      step`For leaders: ${'proposal.sheets'} › One-sheet summary: before and after side by side and six sentences. The cost is reckoned where ${'settings.allowance'} and its basis are filled in under ${'screen.pengaturan'}.`,
    ],
  },
  'print-decision-sheet': {
    title: 'Print the decision sheet',
    find: 'decision sheet meeting leaders print matrix paper minutes',
    steps: [
      step`Open the proposal, then ${'proposal.sheets'}; or ${'screen.cetak'} and choose the sheet below ${'print.group-proposal'}.`,
      step`Read ${'print.problems'} beside the preview.`,
      step`Press ${'print.print'}, ${'print.save-pdf'}, or ${'print.save'} for Word.`,
    ],
  },
  'key-in-decision': {
    title: 'Bring the outcome of the meeting back into the program',
    find: 'outcome meeting marks agree decline reject revise key in decision code sheet result results approve approved agreed',
    steps: [
      step`Open the proposal, press ${'proposal.review'}, then ${'proposal.key-in'}. The code at the foot of the sheet opens it, too: ${'print.code'}, below the list of ${'screen.usulan'}.`,
      step`Type the marks by number at ${'decide.text'}, for instance: 1-4 A, 5 D, 6 R mend the name.`,
      step`Fill in ${'decide.by'}, then ${'decide.commit'}. What is to be revised waits for the next version.`,
    ],
  },
  'place-officials': {
    title: 'Place officials who lose their post',
    find: 'officials lose post place people fate proposal reinstate reinstatement confirm supplementary sheet',
    steps: [
      step`Open the proposal › ${'proposal.tab-people'}. Below ${'fate.loses'} stands who is not decided yet.`,
      step`Choose ${'people.place'} for each, or write the reason and press ${'people.leave-do'}.`,
      step`Once the proposal is decided, who is placed is open: ${'placing.make'}, print it, then ${'proposal.key-in'} from that sheet.`,
    ],
  },
  'establish-proposal': {
    title: 'Establish a proposal by regulation',
    find: 'establish regulation decree number date in force schedule',
    steps: [
      step`Open a proposal that was decided, then press ${'proposal.establish'}.`,
      step`Fill in ${'road.decree-no'} and ${'road.decree-date'} of the regulation, and ${'road.in-force-from'}.`,
      step`On its day press ${'proposal.enact'}; for a day to come choose ${'in-force.schedule'}.`,
    ],
  },
  'enact-proposal': {
    title: 'Bring a proposal into force',
    find: 'enact in force official new structure start schedule',
    steps: [
      step`Open a proposal that was established and press ${'proposal.enact'}; fill in ${'road.in-force-from'} and ${'road.by'}. For a day that is past or before the regulation fill in ${'in-force.why'}: the reason is printed.`,
      step`Who is placed and not decided on is waited for, or the post is left vacant.`,
      step`The number of the SK goes below ${'sk.title'}, also once it is in force.`,
      step`The old structure is kept in ${'past.title'} below the list of ${'screen.usulan'}.`,
      step`To take back what is in force: ${'proposal.counter'}.`,
    ],
  },
  'settle-clashes': {
    title: 'Settle the clashes of a proposal',
    find: 'clash conflict changed differs choose stuck',
    steps: [
      step`Open the proposal › ${'proposal.tab-clashes'}: each matter shows ${'clash.base'}, ${'clash.theirs'} and ${'clash.ours'}.`,
      step`Choose one for each, then ${'clash.settle'}. Until then its sheets say that something clashes.`,
      step`Where it was decided already, acts that came out otherwise are marked ${'acts.undecided'} and decided again.`,
    ],
  },
  'compare-structures': {
    title: 'Compare two structures',
    find: 'compare difference before after matrix old new two files',
    steps: [
      step`Open ${'screen.usulan'} › ${'compare.open'}.`,
      step`Choose ${'compare.a'} and ${'compare.b'}: the one in force, a proposal, one once in force, or another file.`,
    ],
  },
  'offer-options': {
    title: 'Offer leaders two options',
    find: 'option alternative two choice draft',
    steps: [
      step`Open the proposal, ${'proposal.more'} › ${'proposal.option'}, then change that option.`,
      step`Both stand side by side in the list of ${'screen.usulan'}, with their changes and effects.`,
    ],
  },
}

import type { TermText } from '../form/page-text.ts'
import type { terms as id } from '../id/terms.ts'

/** Terms in everyday words. */
export const terms: Record<keyof typeof id, TermText> = {
  sotk: {
    name: 'SOTK',
    text: 'Organisation and working order: which units there are, who leads whom, and their posts.',
  },
  tipe: {
    name: 'Type A, B, C',
    text: 'How large an office is by its workload score: 20% general, 80% technical variables. The type sets how many departments and sections it may have.',
  },
  eselon: {
    name: 'Eselon (rank of a post)',
    text: 'Level of a structural post, from I.a to IV.b: high leadership I and II, administrators III, supervisors IV.',
  },
  kelas: {
    name: 'Kelas (class of a post)',
    text: 'A number 1–17 from the factor score of the post; the basis of performance pay.',
  },
  'k-and-b': {
    name: 'K and B',
    text: 'Kebutuhan (K) is how many people the workload needs, bezetting (B) how many there are. −/+ is B minus K.',
  },
  definitif: {
    name: 'Definitif',
    text: 'A holder appointed for good by decree and sworn in; not Plt, Plh or Pj.',
  },
  plt: {
    name: 'Plt. (acting)',
    text: 'Does the work of a post whose holder is gone for good. At most 3 months and once 3 more; named by letter of order, not sworn in.',
  },
  plh: {
    name: 'Plh. (daily stand-in)',
    text: 'Does the work of a holder who is away for a time, on leave or in training. The post is not vacant.',
  },
  pj: {
    name: 'Pj. (caretaker)',
    text: 'Leads for a time in place of a head of region or a regional secretary; under rules of its own.',
  },
  bup: {
    name: 'BUP (retirement age)',
    text: 'High leadership 60; administrators, supervisors and staff 58; functional posts by rank. Retirement is on the 1st of the next month.',
  },
  tmt: {
    name: 'TMT (in effect from)',
    text: 'The day from which a decision holds. It, the day of the decree and the day of the swearing-in may differ and are kept apart.',
  },
  pelantikan: {
    name: 'Pelantikan (swearing-in)',
    text: 'The taking of the oath by an official, at most 30 working days after the decree; invited at least 1 working day before.',
  },
  pengukuhan: {
    name: 'Pengukuhan (reinstalment)',
    text: 'A new swearing-in for somebody whose post changed its name, place or eselon while the person stays.',
  },
  freeze: {
    name: 'Masa larangan (freeze)',
    text: 'The time before an election and after a head of region takes office. Replacing officials needs the minister’s written approval.',
  },
  kjf: {
    name: 'KJF (group of functional posts)',
    text: 'A box of functional posts without a head; since the reform it stands for most sections.',
  },
  penyetaraan: {
    name: 'Penyetaraan (equalising)',
    text: 'Administrative posts become functional: administrator to Ahli Madya, supervisor to Ahli Muda.',
  },
  uptd: {
    name: 'UPTD',
    text: 'Technical unit of an office. Class A from 10,000 working hours a year, class B from 5,000; class B has no administration subsection.',
  },
  lampiran: {
    name: 'Lampiran (attachment or annex)',
    text: 'The chart as part of a regulation, with its number and date at the top right and the signature at the bottom right.',
  },
  telaahan: {
    name: 'Telaahan staf (staff study)',
    text: 'A paper to leaders: question, assumptions, facts, analysis, conclusion and what to do.',
  },
  matriks: {
    name: 'Semula – menjadi (before – after)',
    text: 'A table that sets the old beside the new for each change, with reason and effect.',
  },
  spmt: {
    name: 'SPMT',
    text: 'Statement that the work was taken up, after the swearing-in; allowances are paid from it.',
  },
  pertek: {
    name: 'Pertek BKN',
    text: 'Technical consideration of the civil service agency before a decree of appointment is signed.',
  },
  tim: {
    name: 'Tim Penilai Kinerja',
    text: 'The team (once Baperjakat) that weighs candidates for administrator and supervisor before the decree.',
  },
}

import { beginning } from './beginning.ts'
import { chart } from './chart.ts'
import { computers } from './computers.ts'
import { handover } from './handover.ts'
import { naskah } from './naskah.ts'
import { papers } from './papers.ts'
import { posts } from './posts.ts'
import { proposals } from './proposals.ts'
import { terms } from './terms.ts'

/** Pages of help by topic, and the terms. */
export const english = {
  pages: {
    beginning,
    chart,
    posts,
    proposals,
    naskah,
    papers: { ...papers, ...handover, ...computers },
  },
  terms,
} as const

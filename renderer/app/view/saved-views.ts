import { z } from 'zod'
import { POST_FAMILIES, type PostFamily } from '../../domain/readings/post-family.ts'
import type { UnitId } from '../../domain/records/records.ts'
import {
  FILTER_COLUMNS,
  FIRST_VIEW,
  filterOf,
  GROUPINGS,
  type RegisterView,
  SORT_COLUMNS,
} from '../../registers/vacancies/view.ts'
import { keptJson } from './kept-json.ts'
import { createStore, type Store } from './store.ts'

/** How a person looks at the register, kept on this computer: the view left last, and those saved by name. */
export interface SavedViews {
  readonly current: RegisterView
  /** `auto`: where there are rows enough for them to say anything. */
  readonly pictures: (typeof PICTURES)[number]
  readonly named: readonly { readonly name: string; readonly view: RegisterView }[]
}

const PICTURES = ['auto', 'shown', 'hidden'] as const
/** Earlier releases showed them unless somebody did not want them. */
const picturesOf = (kept: unknown) => (kept === false ? 'hidden' : kept)

/** What a view saved by an earlier release showed of the kinds of posts. */
const FAMILY_OF: Readonly<Record<string, PostFamily>> = {
  structural: 'leading',
  jpt: 'leading',
  administrator: 'leading',
  pengawas: 'leading',
  fungsional: 'functional',
  pelaksana: 'pelaksana',
  other: 'pelaksana',
}
const earlier = z.object({ category: z.string() })

const fieldsSchema = z
  .object({
    text: z.string().catch(''),
    family: z.enum(['all', ...POST_FAMILIES]).catch('leading'),
    office: z
      .custom<UnitId>((id) => typeof id === 'string' && id.startsWith('unit:'))
      .or(z.literal('all'))
      .catch('all'),
    ...Object.fromEntries(
      FILTER_COLUMNS.map((id) => [id, z.enum(['all', ...filterOf(id).values]).catch('all')]),
    ),
    blockedOnly: z.boolean().catch(false),
    sortBy: z.enum(SORT_COLUMNS).catch('eselon'),
    descending: z.boolean().catch(false),
    groupBy: z.enum(['auto', ...GROUPINGS]).catch('auto'),
  })
  .transform((view) => view as unknown as RegisterView)
const viewSchema = z.preprocess((kept) => {
  const old = earlier.safeParse(kept)
  const family = old.success ? (FAMILY_OF[old.data.category] ?? 'all') : undefined
  return old.success ? { family, ...(kept as object) } : kept
}, fieldsSchema)
const schema = z.object({
  current: viewSchema.catch(FIRST_VIEW),
  pictures: z.preprocess(picturesOf, z.enum(PICTURES).catch('auto')),
  named: z.array(z.object({ name: z.string(), view: viewSchema })).catch([]),
})

const KEY = 'bagan-register-views'

/** The view left last, with what was looked for, is forgotten; those saved by name stay. */
export function forgetLastView(storage: Pick<Storage, 'getItem' | 'setItem'>): void {
  createSavedViews(storage).set({ current: FIRST_VIEW })
}

/** The saved views; written back at each change. Anything unreadable starts with the first view. */
export function createSavedViews(storage: Pick<Storage, 'getItem' | 'setItem'>): Store<SavedViews> {
  const store = createStore<SavedViews>(schema.parse(keptJson(storage, KEY)))
  store.subscribe(() => storage.setItem(KEY, JSON.stringify(store.get())))
  return store
}

import { z } from 'zod'
import { POST_CATEGORIES, VACANCY_CAUSES } from '../../domain/records/choices.ts'
import { AGE_BANDS } from '../../domain/vacancy/age-band.ts'
import {
  FIRST_VIEW,
  GROUPINGS,
  type RegisterView,
  SORT_COLUMNS,
} from '../../domain/vacancy/register-view.ts'
import { keptJson } from './kept-json.ts'
import { createStore, type Store } from './store.ts'

/** How a person looks at the register, kept on this computer: the view left last, and those saved by name. */
export interface SavedViews {
  readonly current: RegisterView
  readonly pictures: boolean
  readonly named: readonly { readonly name: string; readonly view: RegisterView }[]
}

const viewSchema = z.object({
  text: z.string().catch(''),
  category: z.enum(['all', 'structural', ...POST_CATEGORIES]).catch('all'),
  cause: z.enum(['all', 'none', ...VACANCY_CAUSES]).catch('all'),
  band: z.enum(['all', ...AGE_BANDS]).catch('all'),
  acting: z.enum(['all', 'with', 'without']).catch('all'),
  blockedOnly: z.boolean().catch(false),
  sortBy: z.enum(SORT_COLUMNS).catch('eselon'),
  descending: z.boolean().catch(false),
  groupBy: z.enum(GROUPINGS).catch('none'),
})
const schema = z.object({
  current: viewSchema.catch(FIRST_VIEW),
  pictures: z.boolean().catch(true),
  named: z.array(z.object({ name: z.string(), view: viewSchema })).catch([]),
})

const KEY = 'bagan-register-views'

/** The saved views; written back at each change. Anything unreadable starts with the first view. */
export function createSavedViews(storage: Pick<Storage, 'getItem' | 'setItem'>): Store<SavedViews> {
  const store = createStore<SavedViews>(schema.parse(keptJson(storage, KEY)))
  store.subscribe(() => storage.setItem(KEY, JSON.stringify(store.get())))
  return store
}

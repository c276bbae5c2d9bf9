import { createStore } from '../view/store.ts'
import type { ForgetPlan } from './forget-person.ts'

/** What is to be done once the office is closed; null: nothing. */
export const toForget = createStore<{ readonly plan: ForgetPlan | null }>({ plan: null })

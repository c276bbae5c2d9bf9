import { createContext } from 'react'

/** Another number: what was typed into a field and taken for a change was not done, so the field shows what stands. */
export const PutBack = createContext(0)

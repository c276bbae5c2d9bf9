import { manner } from './manner.ts'
import { sentences } from './sentences.ts'

/** All the program knows of English. */
export const english = { manner, sentences }

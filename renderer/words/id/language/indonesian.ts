import { manner } from './manner.ts'
import { sentences } from './sentences.ts'

/** All the program knows of Indonesian. */
export const indonesian = { manner, sentences }

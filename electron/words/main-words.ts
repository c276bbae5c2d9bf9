import type { indonesian } from './id.ts'

type Said = typeof indonesian

/** What the main process says itself in another language: the same sentences, none missing and none more. */
export type MainWords = { readonly [P in keyof Said]: { readonly [K in keyof Said[P]]: string } }

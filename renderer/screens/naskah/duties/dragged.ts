/** What kind of thing duties are while they are dragged: their ids, a line each. */
export const DRAGGED = 'application/x-bagan-duties'

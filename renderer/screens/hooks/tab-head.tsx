import { createContext, type ReactNode, use } from 'react'
import { createPortal } from 'react-dom'

/** The place at the right of the screen's head where a tab puts its own buttons. */
export const TabHeadPlace = createContext<HTMLElement | null>(null)

/** Buttons of the tab shown, the primary one last, so that it is always top right. */
export function TabHead({ children }: { readonly children: ReactNode }) {
  const place = use(TabHeadPlace)
  return place && createPortal(children, place)
}

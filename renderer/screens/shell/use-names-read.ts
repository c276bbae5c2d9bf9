import { useEffect } from 'react'
import { useSession, useWords } from '../../app/session.tsx'
import { OF_NAMES } from '../../domain/values/language.ts'
import { isOfNames, type NamesWithin } from '../../words/names-within.ts'
import { officeNames } from '../hooks/named-texts.tsx'

/** Whose label is all that is read of them. */
const LEAVES = 'button, input, textarea, select, [role="option"], [role="img"], a'

/**
 * Lets what is nothing but names be read out in their own language, wherever it stands, on a screen that speaks another:
 * texts, labels of controls, and fields once the keyboard is in them. Sentences say it themselves (`Told`); who has a
 * language of its own keeps it.
 */
export function useNamesRead(): void {
  const session = useSession()
  const { language } = useWords()
  useEffect(() => {
    if (language === OF_NAMES) return
    const names = () => officeNames(session)
    const marked = new Set<Element>()
    const look = (element: Element) => marks(element, names(), language, marked)
    const lookBelow = (root: Element, seen = new Set<Element>()) => {
      for (const one of [root, ...root.querySelectorAll('*')]) {
        if (!seen.has(one)) look(one)
        seen.add(one)
      }
    }
    const observer = new MutationObserver((changes) => {
      const seen = new Set<Element>()
      for (const { target, addedNodes } of changes) {
        const owner = target instanceof Element ? target : target.parentElement
        if (!owner?.isConnected) continue
        if (!seen.has(owner)) look(owner)
        seen.add(owner)
        for (const node of addedNodes) if (node instanceof Element) lookBelow(node, seen)
      }
      for (const one of marked) if (!one.isConnected) marked.delete(one)
    })
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['aria-label'],
    })
    const field = ({ target }: Event) => target instanceof Element && look(target)
    document.addEventListener('focusin', field)
    document.addEventListener('input', field)
    lookBelow(document.body)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', field)
      document.removeEventListener('input', field)
      for (const one of marked) one.removeAttribute('lang')
    }
  }, [session, language])
}

/** Gives an element the language of what is read of it, where that is not the one around it. */
function marks(element: Element, names: NamesWithin, language: string, marked: Set<Element>): void {
  if (element.hasAttribute('lang') && !marked.has(element)) return
  const text = textOf(element)
  const around = element.parentElement?.closest('[lang]')
  const isWithin = around !== undefined && around !== null && marked.has(around)
  const own = !/\p{L}/u.test(text)
    ? null
    : isOfNames(text, names)
      ? OF_NAMES
      : isWithin && around.getAttribute('lang') === OF_NAMES
        ? language
        : null
  if (own === element.getAttribute('lang')) return
  if (own === null) {
    marked.delete(element)
    element.removeAttribute('lang')
  } else {
    marked.add(element)
    element.setAttribute('lang', own)
  }
}

/** What is read of an element itself: its label, its value, or the texts that stand in it and in none below. */
function textOf(element: Element): string {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    return element.value
  }
  const label = element.getAttribute('aria-label')
  if (label && element.matches(LEAVES)) return label
  let text = ''
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += ` ${node.nodeValue}`
  }
  return text.trim()
}

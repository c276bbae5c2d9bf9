import type { Language } from '../../domain/values/language.ts'
import { wordsIn } from '../../words/words.ts'
import styles from './unexpected.module.css'

/** What is shown where nothing can be drawn any more: plain, without anything that may have broken. */
export function showLastPage(
  root: HTMLElement,
  language: Language,
  reload = () => location.reload(),
): void {
  const words = wordsIn(language)
  const page = document.createElement('main')
  page.className = styles.lastPage ?? ''
  page.setAttribute('role', 'alert')
  const title = document.createElement('h1')
  title.textContent = words('unexpected.last-page')
  const text = document.createElement('p')
  text.textContent = words('unexpected.last-page-text')
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = words('unexpected.reload')
  button.addEventListener('click', reload)
  page.append(title, text, button)
  root.replaceChildren(page)
  document.documentElement.dataset.ready = 'true'
}

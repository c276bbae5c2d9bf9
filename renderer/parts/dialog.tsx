import { Modal, type ModalProps } from '@mantine/core'
import { type KeyboardEvent, useId } from 'react'

/** What a person fills in or presses; of a group of round buttons the one that is chosen. */
const PLACES = ['input', 'textarea', 'select', 'button', 'a[href]', '[tabindex="0"]']
  .map((one) => `${one}:not(:disabled, [type="hidden"], [type="radio"]:not(:checked))`)
  .join(', ')

/**
 * A window over the work. The keyboard begins where something in it asks for it (`data-autofocus`), else at the first
 * thing to fill in or to press: at the cross only where there is nothing else. Ctrl+Enter submits its form from
 * wherever Enter means something else: a list of choices, a text of several lines. Who listens hears its title and what
 * it says before the first of these, not every field and button of it.
 */
export function Dialog({ children, ...rest }: ModalProps) {
  const id = useId()
  return (
    <Modal {...rest} id={id} attributes={NOT_ALL_OF_IT}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is inside takes the keys */}
      <div ref={beginInside} style={{ display: 'contents' }} onKeyDown={submitFromAnywhere}>
        <div id={`${id}-body`} data-lead hidden />
        {children}
      </div>
    </Modal>
  )
}

/** The library describes a dialog by all that is in it. */
const NOT_ALL_OF_IT = { body: { id: undefined } }
const OF_A_FIELD = 'label, .mantine-InputWrapper-description, .mantine-InputWrapper-error'

function submitFromAnywhere(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  const form = event.target instanceof Element ? event.target.closest('form') : null
  const button = form?.querySelector<HTMLButtonElement>('[type="submit"]')
  if (!form || !button || button.disabled) return
  event.preventDefault()
  // Not again by a dialog below this one.
  event.stopPropagation()
  // What stands in the field is taken over by this very key: the form is sent once it has it.
  setTimeout(() => form.requestSubmit(button))
}

function beginInside(content: HTMLElement | null) {
  if (!content) return
  const first = content.querySelector(PLACES)
  const lead = content.querySelector('[data-lead]')
  if (lead) lead.textContent = textBefore(first, content)
  if (!content.querySelector('[data-autofocus]')) first?.setAttribute('data-autofocus', 'true')
}

/** The paragraphs of a dialog that stand before its first field or button. */
function textBefore(first: Element | null, content: Element): string {
  return [...content.querySelectorAll('p, [role="alert"], dl')]
    .filter((one) => !one.closest(OF_A_FIELD) && !one.contains(first))
    .filter(
      (one) => !first || first.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING,
    )
    .map((one) => one.textContent?.trim())
    .filter(Boolean)
    .join(' ')
}

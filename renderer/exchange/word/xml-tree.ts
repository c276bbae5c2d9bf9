import { DOMParser } from '@xmldom/xmldom'

/** The root of an XML text. Throws where the text is none. */
export function xmlRoot(text: string): Element {
  const refuse = (message: string) => {
    throw new Error(message)
  }
  const parser = new DOMParser({
    errorHandler: { warning: () => {}, error: refuse, fatalError: refuse },
  })
  const root = parser.parseFromString(text.replace(/^\ufeff/, ''), 'text/xml')?.documentElement
  if (!root) throw new Error('The part holds no element')
  return root
}

/** The elements right below another, in order; those of that name where one is given. */
export function elementsIn(parent: Element | null, name?: string): Element[] {
  const found: Element[] = []
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (!name || (node as Element).localName === name)) {
      found.push(node as Element)
    }
  }
  return found
}

/** The element one comes to by those names, one below the other; null where there is none. */
export function elementAt(parent: Element | null, ...names: readonly string[]): Element | null {
  let at = parent
  for (const name of names) at = elementsIn(at, name)[0] ?? null
  return at
}

/** An attribute by its name without the prefix; null where it is not there. */
export function attributeOf(element: Element | null, name: string): string | null {
  for (let at = 0; element && at < element.attributes.length; at++) {
    const one = element.attributes[at]
    if (one && (one.localName ?? one.nodeName) === name) return one.value
  }
  return null
}

/** The whole number an attribute holds; null where it holds none. */
export function numberOf(element: Element | null, name: string): number | null {
  const text = attributeOf(element, name)
  return text !== null && /^-?\d{1,9}$/.test(text) ? Number(text) : null
}

/** What Word switches on by an element's being there, and off by its value. */
export function isOn(element: Element | null): boolean {
  return element !== null && !/^(0|false|off|none)$/.test(attributeOf(element, 'val') ?? '')
}

import { type GraphValue, type Statement, VOCABULARIES } from './org-graph.ts'

type Node = Record<string, unknown>

/** The same statements as JSON-LD: one object for each thing, terms by the vocabularies of its context. */
export function jsonLdOf(statements: readonly Statement[]): string {
  const nodes = new Map<string, Node>()
  for (const { subject, predicate, object } of statements) {
    const node = nodes.get(subject) ?? { '@id': subject }
    nodes.set(subject, node)
    const name = predicate === 'rdf:type' ? '@type' : predicate
    const value = name === '@type' && 'term' in object ? object.term : objectOf(object)
    const before = node[name]
    node[name] = before === undefined ? value : [before, value].flat()
  }
  const graph = { '@context': VOCABULARIES, '@graph': [...nodes.values()] }
  return `${JSON.stringify(graph, null, 2)}\n`
}

function objectOf(value: GraphValue): unknown {
  if ('iri' in value) return { '@id': value.iri }
  if ('term' in value) return { '@id': value.term }
  const { text, type, language } = value
  if (language) return { '@value': text, '@language': language }
  return type ? { '@value': text, '@type': type } : text
}

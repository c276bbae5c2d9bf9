import { DataFactory, Writer } from 'n3'
import { type GraphValue, type Statement, type Term, VOCABULARIES } from './org-graph.ts'

const { literal, namedNode, quad } = DataFactory

/** Statements as Turtle. */
export function turtleOf(statements: readonly Statement[]): Promise<string> {
  const writer = new Writer({ prefixes: VOCABULARIES })
  for (const { subject, predicate, object } of statements) {
    writer.addQuad(quad(namedNode(subject), named(predicate), objectOf(object)))
  }
  return new Promise((done, fail) => {
    writer.end((error: Error | null, text: string) => (error ? fail(error) : done(text)))
  })
}

function objectOf(value: GraphValue) {
  if ('iri' in value) return namedNode(value.iri)
  if ('term' in value) return named(value.term)
  return literal(value.text, value.language ?? (value.type ? named(value.type) : undefined))
}

function named(term: Term) {
  const end = term.indexOf(':')
  const vocabulary = VOCABULARIES[term.slice(0, end) as keyof typeof VOCABULARIES]
  return namedNode(`${vocabulary}${term.slice(end + 1)}`)
}

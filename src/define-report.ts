import type { Report } from './types/report.js'

/** Freezes a value and all in it. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const part of Object.values(value)) freeze(part)
}

/**
 * A dataset on a report of your own, with what this one has: its ids are literal types, a reference that is misspelt or to
 * a record of the wrong collection does not compile, and it is deeply frozen. Look-ups and converters take it. What types
 * cannot hold, such as anchors within the text or an affiliation with what has no members, `datasetSchema` checks.
 *
 * @param report - The source, as `buildSource` makes it, and all eight collections.
 * @returns The same object.
 */
export function defineReport<
  const Source extends string,
  const Entity extends string = never,
  const Mention extends string = never,
  const Event extends string = never,
  const Fact extends string = never,
  const Quote extends string = never,
  const Relation extends string = never,
  const Note extends string = never,
  const Reference extends string = never,
>(
  report: Report<Source, Entity, Mention, Event, Fact, Quote, Relation, Note, Reference>,
): typeof report {
  freeze(report)
  return report
}

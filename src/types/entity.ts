import type { EntityId } from '../../data/entities/id.js'
import type { ReferenceId } from '../../data/references/id.js'
import type { entityTypes } from '../vocabularies.js'

/** What an entity is. */
export type EntityType = (typeof entityTypes)[number]

/** The same thing in another knowledge base (owl:sameAs), and where that was verified. */
export interface SameAs {
  /** Wikidata item number, such as `Q7184`. */
  readonly wikidata: string
  /** Sources that show the number beside the name. */
  readonly references: readonly ReferenceId[]
}

interface EntityBase<Id extends string> {
  /** Unique over all records; kebab-case; permanent. */
  readonly id: Id
  /** The name to show: a proper name, or the text's own description of an unnamed party. */
  readonly name: string
  /** Other expressions of the text that name or describe it. */
  readonly aliases: readonly string[]
  /** What it is in this text, in the editor's words. */
  readonly description: string
  /** State that it is, or belongs to: ISO 3166-1 alpha-2. */
  readonly country?: string | undefined
  /** The same thing in Wikidata. */
  readonly sameAs?: SameAs | undefined
  /** Entity of which it is a part. */
  readonly partOf?: EntityId | undefined
}

/** A person. */
export interface Person<Id extends string = EntityId> extends EntityBase<Id> {
  readonly type: 'person'
  /** State or organization for which the person speaks or holds office. */
  readonly affiliation?: EntityId | undefined
}

/** A body with members or staff: an alliance, a ministry, armed forces, a broadcaster, a bank. */
export interface Organization<Id extends string = EntityId> extends EntityBase<Id> {
  readonly type: 'organization'
}

/** A state, with its government, people and land (ACE, GPE). */
export interface GeopoliticalEntity<Id extends string = EntityId> extends EntityBase<Id> {
  readonly type: 'geopolitical-entity'
}

/** A place that is not a state: a region, a border, a base. */
export interface Location<Id extends string = EntityId> extends EntityBase<Id> {
  readonly type: 'location'
}

/** People, states or forces taken together, without one legal body. */
export interface Group<Id extends string = EntityId> extends EntityBase<Id> {
  readonly type: 'group'
  /** State or organization for which the group speaks or works. */
  readonly affiliation?: EntityId | undefined
}

/** A treaty, a part of one, or a body of obligations, principles or rights. */
export interface LegalInstrument<Id extends string = EntityId> extends EntityBase<Id> {
  readonly type: 'legal-instrument'
}

/** A text, such as a joint statement. */
export interface Document<Id extends string = EntityId> extends EntityBase<Id> {
  readonly type: 'document'
}

/** A technical facility, such as websites. */
export interface Infrastructure<Id extends string = EntityId> extends EntityBase<Id> {
  readonly type: 'infrastructure'
  /** Entity to which it belongs. */
  readonly owner?: EntityId | undefined
}

/** Whoever and whatever the text refers to, unnamed parties included. Narrow it by `type`. */
export type Entity =
  | Person
  | Organization
  | GeopoliticalEntity
  | Location
  | Group
  | LegalInstrument
  | Document
  | Infrastructure

import type * as ids from '../../data/ids.js'
import type { entityTypes } from '../vocabularies/index.js'

/** What an entity is. */
export type EntityType = (typeof entityTypes)[number]

/** The id of an entity that can act, speak or own something. */
export type ActorId = ids.PersonId | ids.OrganizationId | ids.GeopoliticalEntityId | ids.GroupId

/** The id of an entity for which a person or group can act. */
export type BodyId = ids.OrganizationId | ids.GeopoliticalEntityId | ids.GroupId

/** The id of an entity where something can happen. */
export type PlaceId = ids.LocationId | ids.GeopoliticalEntityId | ids.InfrastructureId

/** The same thing in another knowledge base (owl:sameAs), and where that was verified. */
export interface SameAs {
  /** Wikidata item number, such as `Q7184`. */
  readonly wikidata: string
  /** Publications that show the number next to the name. */
  readonly references: readonly ids.ReferenceId[]
}

interface EntityBase<Id extends string> {
  /** Unique over all records; kebab-case; permanent. */
  readonly id: Id
  /** The name to show: a proper name, or the text's own description of an unnamed party. */
  readonly name: string
  /** Other expressions in the text that name or describe it. */
  readonly aliases: readonly string[]
  /** What it is in this text, in the editor's words. */
  readonly description: string
  /** The state that it is or belongs to (ISO 3166-1 alpha-2). */
  readonly country?: string | undefined
  /** The same thing in Wikidata. */
  readonly sameAs?: SameAs | undefined
  /** The entity that it is a part of. */
  readonly partOf?: ids.EntityId | undefined
}

/** A person. */
export interface Person<Id extends string = ids.PersonId> extends EntityBase<Id> {
  /** What it is. */
  readonly type: 'person'
  /** The state or organization for which the person speaks or holds office. */
  readonly affiliation?: BodyId | undefined
}

/** A body with members or staff: an alliance, a ministry, armed forces, a broadcaster, a bank. */
export interface Organization<Id extends string = ids.OrganizationId> extends EntityBase<Id> {
  /** What it is. */
  readonly type: 'organization'
}

/** A state, with its government, people and land (ACE, GPE). */
export interface GeopoliticalEntity<Id extends string = ids.GeopoliticalEntityId>
  extends EntityBase<Id> {
  /** What it is. */
  readonly type: 'geopolitical-entity'
}

/** A place that is not a state: a region, a border, a base. */
export interface Location<Id extends string = ids.LocationId> extends EntityBase<Id> {
  /** What it is. */
  readonly type: 'location'
}

/** People, states or forces taken together, without one legal body. */
export interface Group<Id extends string = ids.GroupId> extends EntityBase<Id> {
  /** What it is. */
  readonly type: 'group'
  /** The state or organization for which the group speaks or works. */
  readonly affiliation?: BodyId | undefined
}

/** A treaty, a part of one, or a body of obligations, principles or rights. */
export interface LegalInstrument<Id extends string = ids.LegalInstrumentId> extends EntityBase<Id> {
  /** What it is. */
  readonly type: 'legal-instrument'
}

/** A text, such as a joint statement. */
export interface Document<Id extends string = ids.DocumentId> extends EntityBase<Id> {
  /** What it is. */
  readonly type: 'document'
}

/** A technical facility, such as websites. */
export interface Infrastructure<Id extends string = ids.InfrastructureId> extends EntityBase<Id> {
  /** What it is. */
  readonly type: 'infrastructure'
  /** The entity that it belongs to. */
  readonly owner?: ActorId | undefined
}

/** Anyone and anything the text refers to, unnamed parties included. `type` tells the forms apart. */
export type Entity =
  | Person
  | Organization
  | GeopoliticalEntity
  | Location
  | Group
  | LegalInstrument
  | Document
  | Infrastructure

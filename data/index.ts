/** The one list of the files of records: which of them make up each collection. */
import type * as types from '../src/types/index.js'
import { inTextOrder, relationsOf, withIds } from './collect.js'
import documents from './entities/documents.js'
import groups from './entities/groups.js'
import organizations from './entities/organizations.js'
import people from './entities/people.js'
import places from './entities/places.js'
import states from './entities/states.js'
import websites from './entities/websites.js'
import cyberattackEvents from './events/cyberattack.js'
import jointStatementEvents from './events/joint-statement.js'
import newsConferenceEvents from './events/news-conference.js'
import troopBuildUpEvents from './events/troop-build-up.js'
import withdrawalEvents from './events/withdrawal.js'
import cyberattackFacts from './facts/cyberattack.js'
import jointStatementFacts from './facts/joint-statement.js'
import newsConferenceFacts from './facts/news-conference.js'
import troopBuildUpFacts from './facts/troop-build-up.js'
import withdrawalFacts from './facts/withdrawal.js'
import cyberattackMentions from './mentions/cyberattack.js'
import jointStatementMentions from './mentions/joint-statement.js'
import newsConferenceMentions from './mentions/news-conference.js'
import troopBuildUpMentions from './mentions/troop-build-up.js'
import withdrawalMentions from './mentions/withdrawal.js'
import cyberattackNotes from './notes/cyberattack.js'
import generalNotes from './notes/general.js'
import jointStatementNotes from './notes/joint-statement.js'
import newsConferenceNotes from './notes/news-conference.js'
import troopBuildUpNotes from './notes/troop-build-up.js'
import withdrawalNotes from './notes/withdrawal.js'
import cyberattackQuotes from './quotes/cyberattack.js'
import jointStatementQuotes from './quotes/joint-statement.js'
import newsConferenceQuotes from './quotes/news-conference.js'
import troopBuildUpQuotes from './quotes/troop-build-up.js'
import withdrawalQuotes from './quotes/withdrawal.js'
import allReferences from './references.js'
import cyberattackRelations from './relations/cyberattack.js'
import jointStatementRelations from './relations/joint-statement.js'
import newsConferenceRelations from './relations/news-conference.js'
import troopBuildUpRelations from './relations/troop-build-up.js'
import withdrawalRelations from './relations/withdrawal.js'
import { source } from './source.js'

export { source }

/** Whoever and whatever the report refers to: people, states, organizations, groups, places, documents, websites. */
export const entities: readonly types.Entity[] = withIds<'Entity'>(
  people,
  states,
  organizations,
  groups,
  places,
  documents,
  websites,
)

/** Every expression that refers to an entity, in the order of the text; an outer one before those nested in it. */
export const mentions: readonly types.Mention[] = inTextOrder(
  withIds<'Mention'>(
    cyberattackMentions,
    troopBuildUpMentions,
    withdrawalMentions,
    newsConferenceMentions,
    jointStatementMentions,
  ),
  ({ anchor }) => anchor,
)

/** What happened, goes on, is planned, possible, requested, denied or did not occur, in the order of the text. `timeline` of `ukraine-feb-2022/query` puts them in order of time. */
export const events: readonly types.Event[] = inTextOrder(
  withIds<'Event'>(
    cyberattackEvents,
    troopBuildUpEvents,
    withdrawalEvents,
    newsConferenceEvents,
    jointStatementEvents,
  ),
  ({ anchors }) => anchors[0],
)

/** The atomic statements that the report makes or passes on, each with who holds it and how surely, in the order of the text. */
export const facts: readonly types.Fact[] = inTextOrder(
  withIds<'Fact'>(
    cyberattackFacts,
    troopBuildUpFacts,
    withdrawalFacts,
    newsConferenceFacts,
    jointStatementFacts,
  ),
  ({ anchors }) => anchors[0],
)

/** Who says what: direct, mixed and indirect quotations, in the order of the text; an outer one before those nested in it. */
export const quotes: readonly types.Quote[] = inTextOrder(
  withIds<'Quote'>(
    cyberattackQuotes,
    troopBuildUpQuotes,
    withdrawalQuotes,
    newsConferenceQuotes,
    jointStatementQuotes,
  ),
  ({ content }) => content[0],
)

/** How one event, fact or quotation is connected to another. */
export const relations: readonly types.Relation[] = relationsOf(
  cyberattackRelations,
  troopBuildUpRelations,
  withdrawalRelations,
  newsConferenceRelations,
  jointStatementRelations,
)

/** The editor's notes: decisions, mistranslations, discrepancies, and what other sources say. */
export const notes: readonly types.Note[] = withIds<'Note'>(
  generalNotes,
  cyberattackNotes,
  troopBuildUpNotes,
  withdrawalNotes,
  newsConferenceNotes,
  jointStatementNotes,
)

/** The publications on which notes, times, the source and `sameAs` rest. */
export const references: readonly types.Reference[] = withIds<'Reference'>(allReferences)

/** The source and all eight collections, as `datasetSchema` takes them. */
export const dataset = {
  source,
  entities,
  mentions,
  events,
  facts,
  quotes,
  relations,
  notes,
  references,
}

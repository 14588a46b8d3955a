/** The most elements of a list in a record. */
export const mostElements = 1000

/** The most records of a collection, and the most paragraphs of a text. */
export const mostRecords = 250_000

/** The most problems that are reported of one collection, and of the rules of a set. */
export const mostProblems = 1000

/** How many quotations, each in the next, are looked at. */
export const mostLevels = 100

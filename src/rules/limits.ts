// Far more than a report has. What goes beyond is refused or not looked at, so that no input makes long work or a long answer.

/** The most elements of a list in a record. */
export const mostElements = 1000

/** The most records of a collection, and the most paragraphs of a text. */
export const mostRecords = 250_000

/** The most elements that the lists in the records of a collection, or of a whole set, have together. */
export const mostElementsInAll = 1_000_000

/** The most problems that are reported in full, of one list and of a set as a whole: the others are only counted. */
export const mostProblems = 100

/** How many quotations, each in the next, are looked at, since this is done again for each fact. */
export const mostLevels = 100

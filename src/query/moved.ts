// Written by `npm run generate` from release/moved.json. Do not edit.

/** The ids that moved, and those that their records have now. */
export const movedIds = {} as const

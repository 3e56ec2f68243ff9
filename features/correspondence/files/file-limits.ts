/** What a file of a correspondence table may have at most; the largest national table known has some thousand rows. */
export const maxFileBytes = 32_000_000;
export const maxRows = 200_000;
export const maxColumns = 200;
/** What a cell of a spreadsheet holds at most. */
export const maxCellLength = 32_767;

/** A workbook's archive: its parts, what they become together, and how much a part may grow; honest sheets grow some thirtyfold. */
export const maxParts = 1_000;
export const maxInflatedBytes = 256_000_000;
export const maxGrowth = 150;
/** Parts that become no larger than this may grow as they like. */
export const smallPartBytes = 1_000_000;

/** Notes of a kind that are listed one by one; the rest is counted. */
export const maxNotesListed = 1_000;

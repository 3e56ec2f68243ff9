/** What a file of a correspondence table may have at most; the largest national table known has some thousand rows. */
export const maxFileBytes = 32_000_000;
export const maxRows = 200_000;
export const maxColumns = 200;
/** What a cell of a spreadsheet holds at most. */
export const maxCellLength = 32_767;

/** A workbook's archive: its parts, what they become together, and how much a part may grow; honest sheets grow some thirtyfold. */
export const maxParts = 1_000;
export const maxInflatedBytes = 160_000_000;
export const maxGrowth = 150;
/** Parts that become no larger than this may grow as they like. */
export const smallPartBytes = 1_000_000;

/** What describes a workbook: its relations, styles and list of sheets. */
export const maxDescriptionBytes = 8_000_000;
/** The texts that the cells of a workbook share, which stay in memory while it is read. */
export const maxSharedTexts = 2_000_000;
export const maxSharedLength = 32_000_000;
/** Tags within tags; a sheet has seven. */
export const maxXmlDepth = 50;
/** The most that can stand between two tags, a cell's text written in references among it. */
export const maxBetweenTags = 12 * maxCellLength;

/** A document: values within values, fields of an object, and all values together. */
export const maxJsonDepth = 24;
export const maxJsonFields = 40;
export const maxJsonValues = 6_000_000;

/** Notes of a kind that are listed one by one; the rest is counted. */
export const maxNotesListed = 1_000;

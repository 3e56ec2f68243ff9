import type { Correspondence, NationalOffence } from "@/domain/correspondence/national-offence";
import type { StoredCoverage } from "@/domain/correspondence/stored-coverage";
import type { Extent } from "@/domain/correspondence/variable-statement";
import type { InstitutionKind } from "@/domain/framework/framework";
import type { Text } from "@/domain/profile/statement";
import type { UpdateState } from "@/domain/update/update-state";
import type { ColumnKit } from "./column-kit";
import type { defineRecordTables } from "./record-tables";

type Referenced = Pick<ReturnType<typeof defineRecordTables>, "country">;

/** Correspondence tables: whose they are, their versions, and the national offences of each version. */
export function defineCorrespondenceTables(kit: ColumnKit, { country }: Referenced) {
  const { table, text, integer, json, serial, primaryKey, index, uniqueIndex } = kit;

  const correspondenceTable = table(
    "correspondence_table",
    {
      id: text("id").primaryKey(),
      country: text("country")
        .notNull()
        .references(() => country.iso3),
      institutionKind: text("institution_kind").$type<InstitutionKind>().notNull(),
      institution: json("institution").$type<Text>().notNull(),
      createdBy: text("created_by").notNull(),
      createdAt: text("created_at").notNull(),
    },
    (columns) => [index("correspondence_table_country").on(columns.country)],
  );

  const tableVersion = table(
    "table_version",
    {
      id: serial("id"),
      tableId: text("table_id")
        .notNull()
        .references(() => correspondenceTable.id),
      number: integer("number").notNull(),
      iccsVersion: text("iccs_version").notNull(),
      state: text("state").$type<UpdateState>().notNull(),
      stateSince: text("state_since").notNull(),
      stateBy: text("state_by").notNull(),
      version: integer("version").notNull(),
      date: text("date").notNull(),
      note: json("note").$type<Text>(),
      returnReason: text("return_reason"),
      returnedAt: text("returned_at"),
      fileName: text("file_name"),
      importCounts: json("import_counts").$type<Record<string, number>>(),
      replaces: integer("replaces"),
      authors: json("authors").$type<string[]>().notNull(),
      readers: json("readers").$type<string[]>(),
      createdBy: text("created_by").notNull(),
      createdAt: text("created_at").notNull(),
      knownOn: text("known_on"),
      openKey: text("open_key"),
      coverage: json("coverage").$type<StoredCoverage>(),
    },
    (columns) => [
      uniqueIndex("table_version_number").on(columns.tableId, columns.number),
      uniqueIndex("table_version_open").on(columns.openKey),
    ],
  );
  const versionId = () =>
    integer("version_id")
      .notNull()
      .references(() => tableVersion.id);

  const nationalOffence = table(
    "national_offence",
    {
      id: serial("id"),
      versionId: versionId(),
      position: integer("position").notNull(),
      code: text("code").notNull(),
      name: text("name").notNull(),
      language: text("language").notNull(),
      legalReference: text("legal_reference"),
      validFrom: text("valid_from"),
      validTo: text("valid_to"),
      correspondences: json("correspondences").$type<Correspondence[]>().notNull(),
      exclusion: text("exclusion"),
      version: integer("version").notNull(),
      changedAt: text("changed_at"),
    },
    (columns) => [uniqueIndex("national_offence_code").on(columns.versionId, columns.code)],
  );

  /** Offences that were taken out of a draft, to be put back. */
  const removedOffence = table(
    "removed_offence",
    {
      id: serial("id"),
      versionId: versionId(),
      offenceId: integer("offence_id").notNull(),
      position: integer("position").notNull(),
      offence: json("offence").$type<NationalOffence>().notNull(),
      offenceVersion: integer("offence_version").notNull(),
      readings: json("readings")
        .$type<
          {
            person: string;
            correspondences: Correspondence[];
            readAt: string;
            settledAt: string | null;
          }[]
        >()
        .notNull(),
      removedBy: text("removed_by").notNull(),
      removedAt: text("removed_at").notNull(),
    },
    (columns) => [index("removed_offence_version").on(columns.versionId)],
  );

  /** What each of two people tied an offence to, each without seeing the other's. */
  const offenceReading = table(
    "offence_reading",
    {
      offenceId: integer("offence_id")
        .notNull()
        .references(() => nationalOffence.id),
      person: text("person").notNull(),
      correspondences: json("correspondences").$type<Correspondence[]>().notNull(),
      readAt: text("read_at").notNull(),
      settledAt: text("settled_at"),
    },
    (columns) => [primaryKey({ columns: [columns.offenceId, columns.person] })],
  );

  /** What reviewers said of the offences of a version, and of the version as a whole. */
  const offenceComment = table(
    "offence_comment",
    {
      id: serial("id"),
      versionId: versionId(),
      offenceId: integer("offence_id"),
      offence: json("offence").$type<NationalOffence>(),
      text: text("text").notNull(),
      writtenBy: text("written_by").notNull(),
      writtenAt: text("written_at").notNull(),
      returnedAt: text("returned_at"),
    },
    (columns) => [index("offence_comment_version").on(columns.versionId)],
  );

  /** How many offences of a published version go to a category or to one below it. */
  const categoryCount = table(
    "category_count",
    {
      versionId: versionId(),
      category: text("category").notNull(),
      offences: integer("offences").notNull(),
    },
    (columns) => [
      primaryKey({ columns: [columns.versionId, columns.category] }),
      index("category_count_category").on(columns.category),
    ],
  );

  /** The name of an offence of a table, and the days between which its published versions had it. */
  const offenceWording = table(
    "offence_wording",
    {
      id: serial("id"),
      tableId: text("table_id")
        .notNull()
        .references(() => correspondenceTable.id),
      code: text("code").notNull(),
      knownFrom: text("known_from").notNull(),
      knownTo: text("known_to"),
    },
    (columns) => [
      uniqueIndex("offence_wording_code").on(columns.tableId, columns.code, columns.knownFrom),
    ],
  );

  /** To what extent a version records a disaggregating variable. */
  const variableStatement = table(
    "variable_statement",
    {
      versionId: versionId(),
      variable: text("variable").notNull(),
      /** Empty for the whole table: a key has no null. */
      category: text("category").notNull(),
      extent: text("extent").$type<Extent>().notNull(),
      note: text("note"),
    },
    (columns) => [primaryKey({ columns: [columns.versionId, columns.variable, columns.category] })],
  );

  return {
    ...{ correspondenceTable, tableVersion, nationalOffence, removedOffence },
    ...{ offenceReading, offenceComment, categoryCount, offenceWording, variableStatement },
  };
}

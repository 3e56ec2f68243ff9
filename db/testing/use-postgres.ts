import { inject } from "vitest";

// Before any module of the tracker loads: `db/tables.ts` chooses its engine once.
process.env.DATABASE_URL = inject("postgresUrl");

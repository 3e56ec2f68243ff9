import { DomainError } from "@/lib/errors";

/** Why a file is not read. */
export const fileRefusals = [
  "file-too-large",
  "file-empty",
  "file-only-header",
  "file-kind",
  "file-extension",
  "file-old-excel",
  "file-encrypted",
  "file-macros",
  "file-bomb",
  "file-workbook",
  "file-sheet",
  "file-document",
  "file-nul",
  "file-quotes",
  "file-rows",
  "file-columns",
  "file-cell",
] as const;
export type FileRefusal = (typeof fileRefusals)[number];

/** The refusal of a whole file; the detail is for the log. */
export function refusedFile(code: FileRefusal, detail = "refused"): DomainError {
  return new DomainError("invalid", `table file: ${code}: ${detail}`, [{ path: "file", code }]);
}

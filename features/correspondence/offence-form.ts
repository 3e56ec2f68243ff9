import { readDate } from "@/domain/correspondence/read-cells";

type Fields = Readonly<Record<string, string | null>>;

/** What a form says of an offence, as the commands are given it. Dates may stand as people write them; what is no date is left for the command to refuse. */
export function readOffenceForm(fields: Fields) {
  const text = (name: string) => fields[name]?.trim() || null;
  const date = (name: string) => {
    const entered = text(name);
    return entered === null ? null : (readDate(entered) ?? entered);
  };
  return {
    ...{ code: text("code") ?? "", name: text("name") ?? "", language: text("language") ?? "" },
    ...{ legalReference: text("legalReference"), exclusion: text("exclusion") },
    ...{ validFrom: date("validFrom"), validTo: date("validTo") },
  };
}

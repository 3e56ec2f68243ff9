import { useTranslations } from "next-intl";
import { ChoicesField, LineField } from "@/components/ui/deed-fields";
import type { MeetingDocument } from "@/domain/meeting/meeting";

/** The sessions of a meeting, with two empty ones for more. */
export function SessionFields({
  sessions,
  countries,
}: {
  sessions: MeetingDocument["sessions"];
  countries: readonly { value: string; label: string }[];
}) {
  const t = useTranslations("engagement.form");
  return [...sessions, null, null].map((session, index) => {
    const root = `sessions.${index}`;
    return (
      <fieldset key={root} className="border-line space-y-2 border-t pt-3">
        <legend className="float-start mb-2 w-full font-semibold">
          {t("session", { number: index + 1 })}
        </legend>
        <div className="clear-both grid items-end gap-4 sm:grid-cols-2">
          <LineField
            name={`${root}.title`}
            label={t("sessionTitle")}
            defaultValue={session?.title.text}
            dir="auto"
          />
          <LineField
            name={`${root}.date`}
            label={t("sessionDate")}
            hint={t("dateHint")}
            defaultValue={session?.date}
          />
        </div>
        <ChoicesField
          name={`${root}.presenting`}
          label={t("sessionPresenting")}
          chosen={session?.presenting ?? []}
          options={countries}
        />
        <ChoicesField
          name={`${root}.attending`}
          label={t("sessionAttending")}
          chosen={session?.attending ?? []}
          options={countries}
        />
      </fieldset>
    );
  });
}

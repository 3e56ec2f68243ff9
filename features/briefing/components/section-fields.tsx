import { useTranslations } from "next-intl";
import { AreaField, TickBox } from "@/components/ui/deed-fields";
import type { BriefingSectionKind, BriefingSettings } from "@/domain/briefing/briefing-settings";
import { orderedKinds } from "../settings-of-form";

type Proposals = ReadonlyMap<BriefingSectionKind, string>;

/** The sections of a briefing: which, in what order, and what is written beside what the data says. Every button saves the whole form. */
export function SectionFields({
  settings,
  proposals,
}: {
  settings: BriefingSettings;
  proposals: Proposals;
}) {
  const t = useTranslations("briefing");
  const names = useTranslations("briefingText.section");
  const chosen = settings.sections.map(({ kind }) => kind);
  const order = orderedKinds(chosen);
  return (
    <section aria-labelledby="sections" className="space-y-2">
      <h3 id="sections">{t("sections")}</h3>
      <input type="hidden" name="order" value={order.join(" ")} />
      <ol className="space-y-2">
        {order.map((kind) => {
          const at = chosen.indexOf(kind);
          const name = names(kind);
          return (
            <li key={kind} className="border-line rounded border p-2">
              <div className="flex flex-wrap items-center gap-2">
                <TickBox name="on" value={kind} isTicked={at >= 0}>
                  <span className="font-semibold">{name}</span>
                </TickBox>
                {at > 0 && <DoButton value={`up:${kind}`} label={t("up")} name={name} mark="↑" />}
                {at >= 0 && at < chosen.length - 1 && (
                  <DoButton value={`down:${kind}`} label={t("down")} name={name} mark="↓" />
                )}
              </div>
              {at >= 0 ? (
                <NarrativeField
                  kind={kind}
                  name={name}
                  narrative={settings.sections[at]?.narrative ?? null}
                  proposal={proposals.get(kind) ?? ""}
                />
              ) : (
                <SetAside kind={kind} settings={settings} />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function NarrativeField({
  kind,
  name,
  narrative,
  proposal,
}: {
  kind: BriefingSectionKind;
  name: string;
  narrative: BriefingSettings["sections"][number]["narrative"];
  proposal: string;
}) {
  const t = useTranslations("briefing");
  const hasChanged = narrative !== null && narrative.proposed !== proposal;
  return (
    <details open={narrative !== null} className="mt-1 space-y-2">
      <summary className="text-sm">{narrative ? t("textWritten") : t("textProposed")}</summary>
      <input type="hidden" name={`proposed.${kind}`} value={narrative?.proposed ?? proposal} />
      <AreaField
        name={`text.${kind}`}
        label={t("textOf", { section: name })}
        defaultValue={narrative?.text ?? proposal}
        rows={6}
      />
      {hasChanged && (
        <div className="border-notice-line bg-notice space-y-2 rounded border p-2 text-sm">
          <p className="font-semibold">{t("dataChanged")}</p>
          <p className="whitespace-pre-line">{proposal || t("nothingProposed")}</p>
          <input type="hidden" name={`current.${kind}`} value={proposal} />
          <div className="flex flex-wrap gap-2">
            <button type="submit" name="do" value={`take:${kind}`} className="button">
              {t("take")}
            </button>
            <button type="submit" name="do" value={`keep:${kind}`} className="button">
              {t("keep")}
            </button>
          </div>
        </div>
      )}
    </details>
  );
}

/** The text of a section that is switched off goes along, so that it is there when the section is switched on again. */
function SetAside({ kind, settings }: { kind: BriefingSectionKind; settings: BriefingSettings }) {
  const t = useTranslations("briefing");
  const text = settings.setAside?.find((each) => each.kind === kind)?.narrative;
  if (!text) return null;
  return (
    <p className="text-ink-soft mt-1 text-sm">
      <input type="hidden" name={`text.${kind}`} value={text.text} />
      <input type="hidden" name={`proposed.${kind}`} value={text.proposed} />
      {t("textSetAside")}
    </p>
  );
}

function DoButton(props: { value: string; label: string; name: string; mark: string }) {
  const label = `${props.label}: ${props.name}`;
  return (
    <button type="submit" name="do" value={props.value} className="button" aria-label={label}>
      {props.mark}
    </button>
  );
}

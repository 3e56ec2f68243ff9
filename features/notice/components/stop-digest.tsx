import { useTranslations } from "next-intl";

/** One button: to stop the monthly mail, or to take that back. */
export function StopDigest({
  state,
  stop,
  resume,
}: {
  /** Undefined for a link that stops nothing. */
  state: "running" | "stopped" | undefined;
  stop: () => Promise<void>;
  resume: () => Promise<void>;
}) {
  const t = useTranslations("notice.stopped");
  return (
    <>
      <h1>{t("title")}</h1>
      {state === undefined ? (
        <p>{t("unknown")}</p>
      ) : (
        <form action={state === "running" ? stop : resume} className="space-y-4">
          <p role="status">{t(state === "running" ? "running" : "done")}</p>
          <button type="submit" className="button">
            {t(state === "running" ? "stop" : "resume")}
          </button>
        </form>
      )}
    </>
  );
}

import { useTranslations } from "next-intl";
import type { ActionResult } from "@/lib/action";

/** What a fault's code says to the reader; a code without words of its own is a fault of what was sent. */
export function useFaultWords(): (code: string) => string {
  const t = useTranslations("review.fault");
  return (code) => {
    const key = code as "invalid";
    return t.has(key) ? t(key) : t("invalid");
  };
}

/** The code of what is wrong at a place of a form or, without a place, anywhere but at the places excepted. */
export function faultCodeOf(
  result: ActionResult<unknown> | undefined,
  path: string | undefined,
  except: readonly string[],
): string | undefined {
  if (!result || result.ok) return undefined;
  if (path !== undefined) return result.faults.find((fault) => fault.path === path)?.code;
  const [other] = result.faults.filter((fault) => !except.includes(fault.path));
  return other?.code ?? (result.faults.length === 0 ? result.code : undefined);
}

"use client";

import { useTranslations } from "next-intl";
import { useActionState, useId, useState } from "react";
import type { ActionResult } from "@/lib/action";
import { FaultText } from "./fault-text";
import type { FormAction } from "./review-types";

export function CommentForm({ action }: { action: FormAction }) {
  const t = useTranslations("review");
  const [text, setText] = useState("");
  const [result, submit, isPending] = useActionState(
    async (previous: ActionResult<void> | undefined, form: FormData) => {
      const next = await action(previous, form);
      if (next.ok) setText("");
      return next;
    },
    undefined,
  );
  const id = useId();
  return (
    <form action={submit} className="no-print space-y-1">
      <label htmlFor={id} className="block text-sm font-semibold">
        {t("commentLabel")}
      </label>
      <textarea
        id={id}
        name="text"
        required
        maxLength={5_000}
        rows={2}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-describedby={`${id}-fault`}
        className="field w-full"
      />
      <FaultText result={result} id={`${id}-fault`} />
      <button type="submit" className="button" disabled={isPending}>
        {t("commentSubmit")}
      </button>
    </form>
  );
}

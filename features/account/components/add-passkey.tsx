"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { TextField } from "@/components/ui/text-field";
import { addPasskey } from "../passkey-browser";
import { FormFault } from "./form-fault";

/** Adds a passkey; only a browser that runs scripts can. */
export function AddPasskey() {
  const t = useTranslations("account");
  const router = useRouter();
  const [fault, setFault] = useState<"failed" | "too-old">();
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setFault(undefined);
    const form = event.currentTarget;
    const result = await addPasskey(String(new FormData(form).get("name")));
    if (result !== "done") return setFault(result);
    form.reset();
    router.refresh();
  };
  return (
    <form onSubmit={(event) => void add(event)} className="needs-script space-y-4">
      <FormFault
        text={fault && (fault === "failed" ? t("fault.passkeyFailed") : t("fault.sessionTooOld"))}
      />
      <TextField label={t("passkeyName")} name="name" maxLength={60} autoComplete="off" />
      <button type="submit" className="button">
        {t("addPasskey")}
      </button>
    </form>
  );
}

import type { SendMailOptions } from "nodemailer";
import { siteUrl } from "../env";
import type { Letter } from "./letter";
import { mailFrom } from "./mail-server";

/** A letter as the mail library takes it. The address is given as a value, not as text to be parsed: it is one recipient, whatever it holds. */
export function composed({ id, to, subject, text, headers }: Letter): SendMailOptions {
  return {
    from: mailFrom(),
    to: { name: "", address: to },
    subject,
    text,
    messageId: `<${id}@${siteUrl().hostname}>`,
    headers: { ...headers, "Auto-Submitted": "auto-generated" },
  };
}

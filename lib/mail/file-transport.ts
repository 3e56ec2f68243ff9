import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport } from "nodemailer";
import { composed } from "./composed";
import type { MailTransport } from "./letter";
import { mailFolder } from "./mail-server";

/** Into a folder, each mail a file that mail programs open; for its owner's eyes alone, since links in it let people in. */
export function fileTransport(): MailTransport {
  const transporter = createTransport({
    streamTransport: true,
    buffer: true,
    newline: "windows",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (letter) => {
      const { message } = await transporter.sendMail(composed(letter));
      const folder = mailFolder();
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = path.join(folder, `${letter.id.replace(/[^\w.-]/g, "_")}.eml`);
      await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
  };
}

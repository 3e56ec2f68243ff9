import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const limitMs = 60_000;

/** LibreOffice's program, where it is installed. */
export function findLibreOffice(): string | undefined {
  return ["soffice", "libreoffice"].find(
    (name) => spawnSync(name, ["--version"], { stdio: "ignore", timeout: limitMs }).status === 0,
  );
}

/** A file as LibreOffice prints it to PDF, and what it complained of on the way. */
export function printed(program: string, name: string, bytes: Uint8Array) {
  const folder = mkdtempSync(path.join(tmpdir(), "tracker-office-"));
  try {
    writeFileSync(path.join(folder, name), bytes);
    // A profile of its own: two with one profile wait for each other, or refuse.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile"))}`;
    // Its way from web pages to PDF loses the first line of any page; as a text it prints them whole.
    const reader = name.endsWith(".html") ? ["--writer"] : [];
    const options = [
      ...reader,
      "--headless",
      "--norestore",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
    ];
    const run = spawnSync(program, [profile, ...options, path.join(folder, name)], {
      ...{ encoding: "utf8", timeout: limitMs },
    });
    // That Java is not there concerns databases and no document.
    const complaints = run.stderr.replace(/^.*\bjava.*\n?/gim, "").trim();
    const pdf = readFileSync(path.join(folder, `${path.parse(name).name}.pdf`));
    return { pdf, complaints, status: run.status };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

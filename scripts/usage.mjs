import { readFileSync } from "node:fs";

/** What the README says on running and settings, which is where they are described. */
export function readUsage() {
  const sections = readFileSync("README.md", "utf8").split(/^(?=## )/m);
  return sections
    .filter((section) => /^## (Run it|Settings)\n/.test(section))
    .join("")
    .trimEnd();
}

import { fileURLToPath } from "node:url";
import { buildApp } from "./build-app.mjs";
import { checkNode } from "./check-node.mjs";
import { installDependencies } from "./install-dependencies.mjs";
import { checkPort, portFrom } from "./port.mjs";
import { runNode, stopOnSignal } from "./run-child.mjs";
import { readUsage } from "./usage.mjs";
import { waitForServer } from "./wait-for-server.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const [argument] = process.argv.slice(2);
if (argument !== undefined) {
  console.log(readUsage());
  if (argument === "--help" || argument === "-h") process.exit(0);
  console.error(`\nUnknown argument "${argument}": all settings are environment variables.`);
  process.exit(1);
}
process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
stopOnSignal(0);

/** Brings everything up to date that is not, then serves until it is told to stop. */
async function start() {
  checkNode();
  const port = portFrom(process.env.PORT);
  await checkPort(port);

  console.log("1/4 Dependencies");
  if (!(await installDependencies())) console.log("    are installed.");
  console.log("2/4 Build");
  if (!(await buildApp())) console.log("    is up to date.");
  console.log("3/4 Database");
  const prepare = ["--conditions=react-server", "--import", "tsx", "scripts/prepare-database.ts"];
  if ((await runNode(prepare)) !== 0) process.exit(1);
  console.log("4/4 Server");
  const served = runNode(["server/serve.js", "--port", String(port)]);
  const address = `http://localhost:${port}`;
  await Promise.race([served, waitForServer(address)]);
  console.log(`\nThe tracker is at ${address} (Ctrl-C stops it).`);
  const code = await served;
  throw new Error(`The server ended by itself (exit code ${code}); its last words are above.`);
}

start().catch((error) => {
  console.error(error.message);
  process.exit(1);
});

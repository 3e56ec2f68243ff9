import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import next from "next";
import { makeFront } from "./front.js";

// Rows of a table that outlive the young generation at first would later be made among the old objects right away,
// where what is dead is seldom looked for: an import took 75 MB more.
setFlagsFromString("--no-allocation-site-pretenuring");
// Threads that help to clear the young generation are waited for, also where others keep the processors busy.
setFlagsFromString("--no-parallel-scavenge");

const { values } = parseArgs({
  options: {
    port: { type: "string", default: process.env.PORT || "3000" },
    dev: { type: "boolean", default: false },
  },
});

const app = next({ dev: values.dev, port: Number(values.port) });
await app.prepare();
const server = createServer(makeFront(app.getRequestHandler()));
server.listen(Number(values.port));

for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });

import { createServer } from "node:http";
import { parseArgs } from "node:util";
import next from "next";
import { makeFront } from "./front.js";

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

import { parentPort } from "node:worker_threads";
import { readFilesFor } from "./file-reader";

if (parentPort) readFilesFor(parentPort);

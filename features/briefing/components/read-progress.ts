/** What comes of asking for a file: its stages one by one, then the file or why there is none. */
export interface ReceivedFile {
  name: string;
  blob: Blob;
}

type Line =
  | { stage: "reading" | "writing" }
  | { stage: "sending"; name: string; type: string; size: number }
  | { stage: "refused"; code: string };
export type FileStage = Line["stage"];

/** Reads an answer of the file route to its end. Throws when it breaks off, or when the file was refused. */
export async function readProgress(
  body: ReadableStream<Uint8Array>,
  onStage: (stage: FileStage) => void,
): Promise<ReceivedFile> {
  const reader = body.getReader();
  let held: Uint8Array<ArrayBuffer> = new Uint8Array();
  let file: Extract<Line, { stage: "sending" }> | undefined;
  for (;;) {
    const { value, done } = await reader.read();
    if (value) held = joined(held, value);
    while (!file) {
      const end = held.indexOf(10);
      if (end < 0) break;
      const line: Line = JSON.parse(new TextDecoder().decode(held.subarray(0, end)));
      held = held.slice(end + 1);
      onStage(line.stage);
      if (line.stage === "refused") throw new Error(line.code);
      if (line.stage === "sending") file = line;
    }
    if (done) break;
  }
  if (!file || held.length !== file.size) throw new Error("the file broke off");
  return { name: file.name, blob: new Blob([held], { type: file.type }) };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

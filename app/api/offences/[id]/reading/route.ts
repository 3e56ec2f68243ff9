import { z } from "zod";
import { getCommandContext } from "@/features/account/session";
import { readOffence } from "@/features/correspondence/reading-commands";
import { answer, runAction } from "@/lib/action";
import { parseInput } from "@/lib/parse-input";
import { readJson } from "@/lib/read-json";
import { offenceIdOf } from "../offence-id";

/** Keeps what the person reads an offence as. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return answer(
    await runAction(async () => {
      const context = await getCommandContext();
      const reading = parseInput(z.looseObject({}), await readJson(request));
      await readOffence(context, { ...reading, offenceId: await offenceIdOf(params) });
      return {};
    }),
  );
}

import { z } from "zod";
import { getCommandContext } from "@/features/account/session";
import { mapOffence } from "@/features/correspondence/mapping-commands";
import { getOffenceAid } from "@/features/correspondence/workbench-queries";
import { answer, runAction } from "@/lib/action";
import { parseInput } from "@/lib/parse-input";
import { readJson } from "@/lib/read-json";
import { offenceIdOf } from "./offence-id";

type Params = { params: Promise<{ id: string }> };

/** An offence of a draft as it is stored, and the categories suggested for it, to whoever may map it. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  return answer(
    await runAction(async () =>
      getOffenceAid(await getCommandContext(), await offenceIdOf(params)),
    ),
  );
}

/** Ties an offence to categories, or sets it aside. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  return answer(
    await runAction(async () => {
      const context = await getCommandContext();
      const tie = parseInput(z.looseObject({}), await readJson(request));
      return mapOffence(context, { ...tie, offenceId: await offenceIdOf(params) });
    }),
  );
}

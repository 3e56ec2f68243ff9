import { z } from "zod";
import { getCommandContext } from "@/features/account/session";
import { mapOffence } from "@/features/correspondence/mapping-commands";
import { getOffenceAid } from "@/features/correspondence/workbench-queries";
import { answer, runAction } from "@/lib/action";
import { parseInput } from "@/lib/parse-input";
import { readJson } from "@/lib/read-json";

type Params = { params: Promise<{ id: string }> };

/** An offence of a draft as it is stored, and the categories suggested for it, to whoever may map it. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  return answer(
    await runAction(async () => getOffenceAid(await getCommandContext(), await idOf(params))),
  );
}

/** Ties an offence to categories, or sets it aside. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  return answer(
    await runAction(async () => {
      const context = await getCommandContext();
      const tie = parseInput(z.looseObject({}), await readJson(request));
      return mapOffence(context, { ...tie, offenceId: await idOf(params) });
    }),
  );
}

/** What is no number is the id of no offence. */
async function idOf(params: Params["params"]): Promise<number> {
  const { id } = await params;
  return /^\d{1,9}$/.test(id) ? Number(id) : -1;
}

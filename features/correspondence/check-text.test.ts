import { expect, test } from "vitest";
import { iccsVersions } from "@/domain/classification/iccs";
import { checkText, type TextToCheck } from "./check-text";

const [iccs] = iccsVersions;
const text = "code;offence;iccs\n1;Homicidio;101\n2;Hurto;502.0\n3;Otro;Excluido\n4;Amenaza;2.1\n";
const asked: TextToCheck = { text, earlier: "", language: "es", choice: null, answers: {} };

test("a text is read by the columns that are guessed, and looked at as a whole", async () => {
  const { checked } = await checkText(iccs, asked, null);
  const { choice, counts, checks, coverage, changes } = checked;
  expect(choice).toEqual({ code: 0, name: 1, category: 2 });
  expect(counts).toMatchObject({ repaired: 2, excluded: 1, asked: 1 });
  expect(checks).toMatchObject({ counted: 2, excluded: 1 });
  expect(coverage.mappedShare).toBe(1);
  expect(changes).toBeNull();
});

test("columns that were corrected are kept to", async () => {
  const { counts } = (
    await checkText(iccs, { ...asked, choice: { code: 1, name: 0, category: 2 } }, null)
  ).checked;
  expect(counts.repaired).toBe(2);
  const { checked: wrong } = await checkText(
    iccs,
    { ...asked, choice: { code: 0, name: 1, category: 1 } },
    null,
  );
  expect(wrong.counts).toMatchObject({ excluded: 2, repaired: 2 });
});

test("an answer settles what was asked", async () => {
  const { counts } = (await checkText(iccs, { ...asked, answers: { "2.1": "0210" } }, null))
    .checked;
  expect(counts).toMatchObject({ repaired: 3, asked: 0 });
});

test("the version before is compared with, whatever its columns and its separator", async () => {
  const earlier = "iccs,name,code\n0502,Hurto,2\n0401,Homicidio,1\n0101,Viejo,9\n";
  const { changes } = (await checkText(iccs, { ...asked, earlier }, null)).checked;
  expect(changes?.removed.map(({ code }) => code)).toEqual(["9"]);
  expect(changes?.added.map(({ code }) => code)).toEqual(["3"]);
  expect(changes?.jumps.map(({ after }) => after.code)).toEqual(["1"]);
});

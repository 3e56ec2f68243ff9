import { iccsVersions } from "@/domain/classification/iccs";
import { searchIccs } from "@/features/classification/search-iccs";

const foundAtMost = 9;

/** The codes of the categories that a search by code, name or index term finds, the best match first. */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get("version");
  const classification = iccsVersions.find(({ version }) => version === asked) ?? iccsVersions[0];
  const query = (searchParams.get("q") ?? "").slice(0, 200);
  const { categories } = searchIccs(classification, query);
  return Response.json({
    codes: categories.slice(0, foundAtMost).map(({ category }) => category.code),
  });
}

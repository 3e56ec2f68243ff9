import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { documentSaying } from "../files/testing/nasty-texts";
import { BriefingView } from "./briefing-view";

const times = (text: string, piece: string) => text.split(piece).length - 1;

test("on the screen too, the number of a briefing stays in order after Arabic words", () => {
  const page = renderToStaticMarkup(
    <BriefingView document={documentSaying("رقم الإحاطة 2026-001", "ar")} />,
  );
  expect(times(page, "2026-001")).toBeGreaterThan(10);
  expect(times(page, "\u20662026-001\u2069")).toBe(times(page, "2026-001"));
});

test("what is not reported is hatched on the screen, and has no bar", () => {
  const page = renderToStaticMarkup(<BriefingView document={documentSaying("Text")} />);
  expect(times(page, 'class="hatched ')).toBe(1);
  expect(times(page, "inline-size:")).toBe(1);
});

test("on the screen too, markup is text", () => {
  const page = renderToStaticMarkup(
    <BriefingView document={documentSaying("<script>x</script>")} />,
  );
  expect(page).toContain("&lt;script&gt;x&lt;/script&gt;");
  expect(page).not.toContain("<script");
});

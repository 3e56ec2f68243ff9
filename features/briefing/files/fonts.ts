import { existsSync } from "node:fs";
import path from "node:path";

const packages = ["noto-sans", "noto-sans-arabic", "noto-sans-kr"];
const weights = ["400Regular", "700Bold"];

/** The families that files are set in, for Latin, Arabic and Korean letters. */
export const fontFamilies = ["Noto Sans", "Noto Sans Arabic", "Noto Sans KR"];

/** The folders of the fonts, one a weight. From the folder that the tracker runs in: a bundle knows no other place. Throws where they are not: a file without its letters would be made in silence. */
export function fontFolders(): string[] {
  const root = path.join(process.cwd(), "node_modules", "@expo-google-fonts");
  const folders = packages.flatMap((name) =>
    weights.map((weight) => path.join(root, name, weight)),
  );
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing)
    throw new Error(`there are no fonts in ${missing}; the tracker runs in its own folder`);
  return folders;
}

import path from "node:path";

const packages = ["noto-sans", "noto-sans-arabic", "noto-sans-kr"];
const weights = ["400Regular", "700Bold"];

/** The families that files are set in, for Latin, Arabic and Korean letters. */
export const fontFamilies = ["Noto Sans", "Noto Sans Arabic", "Noto Sans KR"];

/** The folders of the fonts, one a weight. From the folder that the tracker runs in: a bundle knows no other place. */
export function fontFolders(): string[] {
  const root = path.join(process.cwd(), "node_modules", "@expo-google-fonts");
  return packages.flatMap((name) => weights.map((weight) => path.join(root, name, weight)));
}

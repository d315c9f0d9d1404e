import { readdirSync } from "node:fs";

const app = "app";
const files = readdirSync(app, { recursive: true, encoding: "utf8" }).map((file) =>
  file.replaceAll("\\", "/"),
);

const isMetadata = (file: string) =>
  /(^|\/)(robots|sitemap|manifest|icon|opengraph-image)\.(tsx?|svg)$/.test(file);
const isDoor = (file: string) => /(^|\/)(page|route)\.tsx?$/.test(file) || isMetadata(file);

/** The address of a file under app. */
export function addressOf(file: string): string {
  const folders = file
    .split("/")
    .slice(0, -1)
    .filter((folder) => !folder.startsWith("(") && !folder.startsWith("[["));
  const last = file.split("/").at(-1) ?? "";
  const own = isMetadata(file)
    ? [last.replace(/^(robots)\.ts$/, "$1.txt").replace(/^(sitemap)\.ts$/, "$1.xml")]
    : [];
  return `/${[...folders, ...own].join("/")}`;
}

/** Every address that the app folder answers, with its dynamic parts in brackets. */
export const addresses = files.filter(isDoor).map(addressOf).sort();

import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve("lib/domain");
const closedList = /^(schema|rules|workflow|policy|events|queries|jobs|demonstration)\.ts$/;
const folders = (directory: string) =>
  readdirSync(directory).filter((name) => statSync(path.join(directory, name)).isDirectory());
const files = (directory: string) =>
  readdirSync(directory).filter((name) => statSync(path.join(directory, name)).isFile());

function misplaced(directory: string): string[] {
  const here = path.relative(root, directory);
  const wrong = files(directory)
    .filter((name) => !closedList.test(name))
    .map((name) => path.join(here, name));
  const deeper = folders(directory).flatMap((folder) => {
    const inside = path.join(directory, folder);
    if (folder === "commands" || folder === "queries") {
      return [
        ...folders(inside),
        ...files(inside).filter((name) => !/^[a-z]+(-[a-z]+)*\.ts$/.test(name)),
      ].map((name) => path.join(here, folder, name));
    }
    return misplaced(inside);
  });
  return [...wrong, ...deeper];
}

describe("the one grammar of domain folders", () => {
  it("has only the file names of the closed list", () => {
    expect(folders(root).flatMap((domain) => misplaced(path.join(root, domain)))).toEqual([]);
  });

  it("keeps files short enough for a head", () => {
    const long = readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .filter((name) => statSync(path.join(root, name)).size > 14_000);
    expect(long).toEqual([]);
  });
});

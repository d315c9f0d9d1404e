import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";

const row = z.object({
  subdistrict_code: z.string(),
  community_code: z.string(),
  community: z.string(),
  kind: z.enum(["urban", "rural"]),
});

/** The 285 residential and village committees of Putuo, from the official statistical codes of 2023. */
export const communities = z
  .array(row)
  .parse(
    parse(readFileSync(new URL("./putuo-communities.csv", import.meta.url), "utf8"), {
      bom: true,
      columns: true,
      skip_empty_lines: true,
    }),
  )
  .map((line) => ({
    code: line.community_code,
    name: line.community,
    kind: line.kind,
    subdistrictCode: line.subdistrict_code,
  }));
